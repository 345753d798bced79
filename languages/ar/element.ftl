## ما يقف على العنصر نفسه: أزرار وعناوين ورسائل.

open-file = فتح ملف
open-hint = ضع خريطة هنا أو افتح واحدة: ملف خريطة، أو جداول مُصدَّرة من Network Canvas كلها معًا. تبقى على هذا الجهاز.
choose-record = سجل
choose-map = خريطة
close = إغلاق

problem-open = لم يمكن فتح هذا.
problem-hint = يمكن هنا فتح الخرائط المحفوظة في ملف، وملفات Network Canvas المصدَّرة. لمن أعدّ هذا الملف:
problem-more = تفاصيل أخرى، عدد الأسطر: { $count }
problem-map-kept = الخريطة أدناه كما كانت.
problem-questions = لم يمكن استخدام هذه الأسئلة.
problem-questions-kept = الأسئلة كما كانت.
problem-types = لم يمكن استخدام هذه الأنواع.
problem-types-kept = الأنواع كما كانت.
# ما يقوله قارئ الشاشة بعد ما في الصورة.
picture-keys = تنقلك مفاتيح الأسهم من واحد إلى التالي. القائمة والجدول يعرضان الخريطة نفسها.
picture-failed = لم يمكن رسم الصورة.

# كيف تُرتَّب الصورة.
arrange = الترتيب حسب
arrange-rings = مدى القرب
arrange-kinds = مدى القرب، حسب النوع
arrange-free = من يعرف من
zoom = الحجم
zoom-in = أكبر
zoom-out = أصغر
zoom-whole = الخريطة كلها
zoom-whole-name = عرض الخريطة كلها
pan-left = النظر أبعد إلى اليسار
pan-right = النظر أبعد إلى اليمين
pan-up = النظر أبعد إلى الأعلى
pan-down = النظر أبعد إلى الأسفل
drawing-runs = رسم خريطة كبيرة جارٍ
drawing-stop = إيقاف
drawing-stopped = لم تُرسم الصورة.
drawing-begin = رسم الصورة

# الخريطة نفسها بثلاث طرق.
shape = العرض في شكل
shape-picture = صورة
shape-list = قائمة
shape-table = جدول
search = بحث
found = { $found ->
    [0] لا أحد ولا شيء كذلك على هذه الخريطة.
   *[other] المعروض { $found } من { $all }.
}
found-all = يُعرض الجميع.
show-all = عرض الجميع

# مفتاح الخريطة، الذي تعرض بنوده ما تذكره فقط.
legend = عرض هذا فقط
legend-helps = يساعد
legend-both = كلاهما
legend-hinders = يجعل الأمر أصعب
legend-role = الدور
legend-any-role = أي دور
legend-helps-when = من يساعد
legend-any-time = في أي وقت
helps-when-well = عندما أكون بخير
helps-when-low = عندما يكون مزاجي منخفضًا
helps-when-high = عندما يكون مزاجي مرتفعًا
helps-when-early-warning = عند أولى علامات التنبيه
helps-when-crisis = في أزمة

# من وقع عليه الاختيار.
chosen = المختار
chosen-close = إغلاق التفاصيل
move = تحريك { $name }
move-left = يسار
move-right = يمين
move-up = أعلى
move-down = أسفل
moved = تم التحريك.
let-go = إعادة إلى المكان
let-go-said = تمت الإعادة إلى المكان.

# المساعدة.
help = المساعدة
help-heading = كيف تجد طريقك على الخريطة
help-intro = بمفتاح Tab تصل إلى الخريطة. ثم تنقلك هذه المفاتيح من واحد إلى التالي:
help-touch = بالإصبع: المس أحدهم لترى المزيد، وبعدها يمكنك تحريكه حيث يمكن تغيير الخريطة. إصبعان يكبّران الصورة. القائمة والجدول يعرضان الخريطة نفسها.
key-arrows = مفاتيح الأسهم
    .does = الأقرب في ذلك الاتجاه
key-ties = Shift مع يسار أو يمين
    .does = من تربطهم به روابط، واحدًا بعد الآخر
key-rings = Shift مع أعلى أو أسفل
    .does = الدائرة التالية، إلى الداخل أو الخارج
key-kinds = Page Up، Page Down
    .does = التالي من النوع نفسه
key-ends = Home، End
    .does = الأول، الأخير
key-choose = Enter أو مفتاح المسافة
    .does = اختيار هذا، أو تركه
key-escape = Esc
    .does = ترك ما وقع عليه الاختيار
key-zoom = زائد، ناقص، صفر
    .does = أكبر، أصغر، الخريطة كلها
key-choose-beside = Shift مع Enter، أو النقر مع Shift
    .does = اختيار هذا إلى جانب غيره
key-move = Ctrl مع مفاتيح الأسهم
    .does = تحريك هذا

# القائمة والجدول.
list = الجميع وكل شيء
list-empty = لا أحد ولا شيء بعد.
list-by = ترتيب الأشخاص حسب
list-by-closeness = مدى قربهم
table = الجميع وكل شيء، في جدول
table-name = الاسم
table-kind = ما هو
table-role = الدور
table-ring = مدى القرب
table-contact = كم مرة
table-years = سنوات المعرفة
table-new = جديد في السنة الأخيرة
table-effect = الأثر
table-helps-when = متى يساعد
table-received = يعطيني
table-given = أعطي
yes = نعم
no = لا
none = لا شيء

# عناوين النصوص.
summary = من على خريطتك
figures = بالأرقام
not-enough-asked = لم يُسأل ما يكفي
definition = التعريف
# يُقال بعد «التعريف» لقارئ الشاشة.
definition-of = لـ «{ $name }»
limits = ما لا يمكن أن يقوله لك هذا
limits-words = تُظهر الخريطة ما قيل في يوم واحد. ولا تُظهر كم يريحك رابط ما، أو ما يكلّفه، أو ما قد يساعد. الكبير ليس أفضل من الصغير. الإجابة التي لم تُعطَ تُترك، ولا تُحسب «لا» أبدًا.

# ملفات مُصدَّرة من أدوات أخرى، قبل أن يمكن عرضها.
import-first = قبل أن يمكن عرض هذا
import-say = قل ما هذه:
import-show = عرض الخريطة
import-leave = تركه
import-read = كيف قُرئ هذا
import-change = تغيير ما يُحسب
import-again = قراءته من جديد
import-ties = هذه تُحسب روابط
import-choose = اختيار…
import-counts-as = يُحسب من
import-person = الأشخاص
import-place = الأماكن
import-activity = الأنشطة

# الحفظ والطباعة.
export = حفظ أو طباعة
names = الأسماء
names-full = كما هي
names-initials = الأحرف الأولى
names-pseudonyms = الشخص 1، المكان 1…
export-svg = صورة (SVG)
export-png = صورة (PNG)
export-print = طباعة صفحة واحدة
export-note = تُصنع الملفات على هذا الجهاز ولا تذهب إلى أي مكان آخر.
export-failed = لم يستطع هذا المتصفح صنع الملف.
export-title = خريطة أشخاص وأماكن وأنشطة

# خطوة خطوة، ليراها آخرون.
present-steps = الخطوات
present-back = رجوع
present-next = التالي
present-run = تشغيل
present-pause = توقف مؤقت
present-full-screen = ملء الشاشة
present-progress = { $step } من { $steps }
present-empty = لا توجد خريطة مفتوحة.
present-ego = تبدأ بشخص واحد
    .words = كل ما على خريطة كهذه يُرى من الوسط.
present-rings = دوائر القرب
    .words = كلما اقترب من الوسط، كان الشعور أقرب.
present-people = { $people ->
        [0] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
    .words = الدوائر الصغيرة أشخاص. والخط الثاني حولها يدل على مختص.
present-places = { $places ->
        [0] لا أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $places } أماكن
        [many] { $places } مكانًا
       *[other] { $places } مكان
    }، { $activities ->
        [0] لا أنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $activities } أنشطة
        [many] { $activities } نشاطًا
       *[other] { $activities } نشاط
    }
    .words = المربعات أماكن، والأشكال السداسية أنشطة.
present-ties = { $ties ->
        [0] لا روابط بينها
        [one] رابط واحد بينها
        [two] رابطان بينها
        [few] { $ties } روابط بينها
        [many] { $ties } رابطًا بينها
       *[other] { $ties } رابط بينها
    }
    .words = تُظهر الخطوط من يعرف من، ومن يذهب إلى أين.
present-helpers = من وما يساعد
    .words = علامة الزائد تدل على من يساعدون في شعور هذا الشخص.
present-type = نوع من الشبكات، للحديث عنه
