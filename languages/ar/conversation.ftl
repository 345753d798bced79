## الحديث الذي تُصنع منه الخريطة، وما يُغيَّر فيها.

# الأسئلة. الرسالة نفسها هي كلمات السؤال القليلة في قائمة أسئلة؛ و`.short` ما يدور عليه، داخل جملة
# مثل: تغيير «كم مرة» بخصوص أمل. لا يقع الاسم فاعلًا لفعل ولا موصوفًا بصفة، كي لا يلزم تذكير
# أو تأنيث.

ask-people = الأشخاص
    .prompt = من هم الأشخاص في حياتك؟
    .hint = تكفي الأسماء الأولى أو الأحرف الأولى. فكّر في العائلة والأصدقاء ومن يدعمونك والجيران. والحيوانات الأليفة تُحسب أيضًا.
ask-places = الأماكن
    .prompt = أين تقضي وقتك؟
    .hint = أماكن تذهب إليها، أو قد تشتاق إليها: مقهى، مكتبة، حديقة، مكان عبادة، عيادة. والبيت يُحسب أيضًا.
ask-activities = الأنشطة
    .prompt = ماذا تفعل في وقتك؟
    .hint = عمل، تطوّع، دورة، رياضة، موسيقى، رعاية شخص، مجموعة.
ask-role = من هم وما هي
    .short = من أو ما هو
    .prompt = { $kind ->
        [place] ما نوع هذا المكان: { $name }؟
        [activity] ما نوع هذا النشاط: { $name }؟
       *[other] ما علاقة { $name } بك؟
    }
ask-ring = مدى القرب
    .short = مدى القرب
    .prompt = كم تشعر بقرب { $name } منك؟
    .hint = المقصود هو شعورك اليوم. ويمكنك أيضًا تغيير ذلك بالسحب على الصورة.
ask-ties = من يعرف من
    .short = الروابط
    .prompt = { $kind ->
        [place] من وما يرتبط بهذا المكان: { $name }؟
        [activity] من وما يرتبط بهذا النشاط: { $name }؟
       *[other] من يعرف { $name }، وأين تلتقيان؟
    }
    .hint = اختر كل من وكل ما يرتبط بذلك. ويُرسم بينها خط.
ask-contact-frequency = كم مرة
    .short = كم مرة
    .prompt = { $kind ->
        [place] كم مرة تكون في هذا المكان: { $name }؟
        [activity] كم مرة تفعل هذا: { $name }؟
       *[other] كم مرة تتواصل مع { $name }؟
    }
ask-years-known = منذ متى
    .short = منذ متى
    .prompt = { $kind ->
        [person] منذ كم سنة تعرف { $name }؟
       *[other] منذ كم سنة و{ $name } جزء من حياتك؟
    }
    .hint = يكفي رقم تقريبي. نصف سنة هو 0.5.
ask-new-in-last-year = جديد في السنة الأخيرة
    .short = جديد أم لا
    .prompt = هل كان دخول { $name } إلى حياتك في السنة الأخيرة؟
ask-wellbeing-effect = يساعد أو يجعل الأمر أصعب
    .short = الأثر
    .prompt = ما أثر { $name } في شعورك؟
    .why = يُسأل عن هذا لمعرفة ما يفيدك وما يأخذ من قوتك. هذا رأيك أنت، وقد يكون الأمران معًا.
ask-support-received = ما أحصل عليه
    .short = ما أحصل عليه
    .prompt = ما الذي تحصل عليه من { $name }؟
ask-support-given = ما أقدّمه
    .short = ما أقدّمه
    .prompt = ما الذي تقدّمه أنت إلى { $name }؟
ask-wish = ما أتمناه
    .short = ما أتمناه
    .prompt = ماذا تتمنى مع { $name }: أكثر أم أقل؟
    .why = يُسأل عن هذا لأن الخريطة يمكن أن تُظهر أيضًا ما تود تغييره. ولا يُخبَر أحد بذلك.
ask-stigma = الحكم عليّ
    .short = الحكم عليّ
    .prompt = هل تشعر مع { $name } بالحكم عليك بسبب صحتك؟
    .why = يُسأل عن هذا لأنه قد يُتعب الناس، ولأن الحديث عنه ممكن. ويمكنك ترك هذا السؤال.
ask-helps-when = من يساعد ومتى
    .short = متى يساعد
    .prompt = متى تأتيك المساعدة من { $name }؟
    .why = يُسأل عن هذا كي تُظهر الخريطة إلى من تلجأ حين تصعب الأمور.
ask-note = ملاحظات
    .short = الملاحظة
    .prompt = هل هناك ما تود تذكّره عن { $name }؟
ask-about-me = عنك
    .prompt = القليل عنك
    .why = يُسأل عن هذا لأن مكان عيش الناس وطريقة عيشهم يؤثران في من حولهم. ولا يغيّر هذا ما تقوله الخريطة عن شبكتك.
ask-network-satisfaction = مدى الرضا
    .prompt = ما مدى رضاك عن الأشخاص والأماكن والأنشطة في حياتك؟
    .hint = 0 يعني لا رضا أبدًا، و10 يعني الرضا التام.
ask-swemwbs-raw = درجة العافية
    .prompt = درجة استبيان SWEMWBS
    .hint = عدد صحيح من 7 إلى 35. أما الاستبيان نفسه فيُملأ في مكان آخر.
    .why = تسأل الخدمة عن هذا لترى هل تتغيّر الأمور مع الوقت. ولا يغيّر هذا شيئًا على الخريطة.
ask-resource-generator-uk = الموارد
    .prompt = أعداد Resource Generator-UK
    .hint = أربعة أعداد صحيحة، مجموعها 27 على الأكثر.
    .why = تسأل الخدمة عن هذا لترى في ماذا يمكن أن تُطلب المساعدة. ولا يغيّر هذا شيئًا على الخريطة.

# إجابات لا كلمات لها في مكان آخر.
choice-none = لا شيء من هذه
choice-other = غير ذلك
wish-more = أكثر
wish-same = كما هو الآن
wish-less = أقل
wish-end = ليس بعد الآن
role-group-family = العائلة
role-group-friends = الأصدقاء
role-group-practitioners = المختصون
role-group-wider = آخرون

# التنقل في الحديث.
my-map = خريطتي
make-map = إنشاء خريطة
make-map-hint = حديث من نحو عشر دقائق. يمكن ترك أي سؤال. ولا يُحفظ شيء إلا إذا طلبت ذلك.
conversation = الحديث
conversation-go-on = متابعة الأسئلة
conversation-leave = التوقف الآن
conversation-progress = السؤال { $question } من { $questions }
conversation-questions = كل الأسئلة
conversation-of = { $at } من { $all }
conversation-answered = أُجيب عن { $answered } من { $asked }
conversation-needed = خدمتك تسأل عن هذا
conversation-why = لماذا يُسأل عن هذا؟
conversation-back = رجوع
conversation-next = التالي
conversation-skip = تخطٍّ
conversation-skip-all = السؤال التالي
conversation-done = هذه خريطتك.
conversation-done-words = يمكنك تغييرها متى شئت. احفظها في ملف لتجدها من جديد؛ ومن دون ذلك تضيع عند إغلاق هذه الصفحة.
conversation-open = بلا إجابة بعد
conversation-to-map = النظر إلى الخريطة
# تُكتب الأسماء واحدًا بعد الآخر، أو تُلصق في قائمة.
name-person = اسم شخص
name-place = اسم مكان
name-activity = اسم نشاط
name-add = إضافة
name-needed = يُرجى كتابة اسم.
name-hint = اضغط Enter بعد كل اسم. ويمكنك أيضًا لصق قائمة، اسم في كل سطر.
name-added = تمت إضافة { $names }.
name-again = { $name } على الخريطة من قبل. يبقى الاثنان؛ ومع اسم آخر لأحدهما يسهل التمييز بينهما.
names-too-many = عدد الأسطر { $count }، وهذا كثير دفعة واحدة. يمكن إضافة { $most } على الأكثر؛ ولم يُضف شيء.
names-too-long = تم تقصير اسم أطول من 200 حرف.
name-remove = إزالة { $name }
name-rename = اسم جديد بدل { $name }
names-so-far = حتى الآن
# ممن يُسأل عنهم سؤال.
asked-of = عمّن يُسأل هذا
same-for-rest = «{ $answer }» لكل من بقي ({ $count })
answer-not-said = لم يُذكر
answered-mark = تمت الإجابة
years = السنوات
number-range = من { $least } إلى { $most }
number-wrong = اكتب رقمًا من { $least } إلى { $most } من فضلك.
resource-domestic = مساعدة في البيت
resource-expert-advice = نصيحة خبير
resource-personal-skills = مهارات شخصية
resource-problem-solving = حل المشكلات
own-word = كلمتك أنت لهذا
own-word-hint = مثل أخت، أو عامل دعم، أو فرقة غناء

# تغيير خريطة.
edit = تغيير الخريطة
edit-name = الاسم
edit-kind = ما هو
edit-ties = روابط مع
edit-tie-add = إضافة رابط مع
edit-tie = ربط
edit-tie-strength-of = قوة الرابط مع { $name }
edit-strength-1 = ضعيف
edit-strength-2 = متوسط
edit-strength-3 = قوي
edit-untie = إزالة الرابط مع { $name }
edit-remove = إزالة
edit-merge = دمج في واحد
edit-merge-with = دمج مع
edit-merge-hint = يُؤخذ بما قيل عن الأول، وما ينقص يُؤخذ من الثاني.
edit-tie-all = ربطهم معًا
edit-several-chosen = عدد المختارين: { $count }
edit-choose-several = اختيار أكثر من واحد
edit-add = إضافة
edit-more = المزيد
edit-choose = اختيار…
edit-title-label = اسم الخريطة
edit-ego-label = اسمك في الوسط
edit-refused = لم يمكن فعل ذلك: { $reason }.

# ما تم فعله، بعد «تراجع:» و«إعادة:».
undo = تراجع
redo = إعادة
undo-what = تراجع: { $what }
redo-what = إعادة: { $what }
undone = تم التراجع عن: { $what }
redone = تمت الإعادة: { $what }
edit-several = { $count ->
    [zero] { $count } اسم
    [one] اسم واحد
    [two] اسمين
    [few] { $count } أسماء
    [many] { $count } اسمًا
   *[other] { $count } اسم
}
edit-added = إضافة { $names }
edit-removed = إزالة { $names }
edit-renamed = تغيير اسم { $names } إلى { $to }
edit-tied = ربط { $names }
edit-tie-strength = تغيير الرابط بين { $names }
edit-untied = إزالة الرابط بين { $names }
edit-merged = دمج { $names }
edit-placed-closest = تحريك { $names } إلى الدائرة الأقرب
edit-placed-close = تحريك { $names } إلى الدائرة القريبة
edit-placed-further = تحريك { $names } إلى الدائرة الأبعد
edit-moved = تحريك { $names }
edit-let-go = إعادة { $names } إلى المكان
edit-answered = تغيير «{ $topic }» بخصوص { $names }
edit-role-word = تغيير الكلمة بخصوص { $names }
edit-about-me = تغيير ما قيل عنك
edit-title = تغيير اسم الخريطة
