## ما يُقال عن خريطة: صلاتها، وملخّصها، وقائمتها.

# بالعربية أولًا، ثم بالإنجليزية.
translation-note = هذه الترجمة مسودّة، ولم يراجعها بعد أحد لغته الأم العربية. ({"\u2068"}This translation is a draft, not yet reviewed by a native speaker.{"\u2069"})

direction = rtl
decimal-point = .
# بين أجزاء القائمة، وقبل جزئها الأخير.
list-comma = {"، "}
list-last = { $first } و{ $last }
# بين ما يقف جنبًا إلى جنب في سطر.
list-dot = {" · "}

## من هو الشخص. تقف الكلمات تحت الأسماء وبين الفواصل، لذلك هي قصيرة.

person-role-partner = شريك الحياة
person-role-parent = أب أو أم
person-role-child = ابن أو ابنة
person-role-sibling = أخ أو أخت
person-role-other-family = من العائلة
person-role-friend = من الأصدقاء
person-role-practitioner = مختص
person-role-support-worker = عامل دعم
person-role-neighbour = من الجيران
person-role-colleague = من العمل
person-role-acquaintance = من المعارف
person-role-group-member = من مجموعة
person-role-online-contact = عبر الإنترنت
person-role-pet = حيوان أليف

## ما هو المكان.

place-role-home = البيت
place-role-friends-home = بيت صديق
place-role-health-service = خدمة صحية
place-role-community = مكان للجميع
place-role-work = العمل
place-role-education = التعليم
place-role-worship = مكان عبادة
place-role-shop-or-cafe = متجر أو مقهى
place-role-outdoors = في الهواء الطلق
place-role-leisure = الترفيه
place-role-online = عبر الإنترنت

## ما هو النشاط.

activity-role-employment = عمل بأجر
activity-role-volunteering = تطوّع
activity-role-education = تعلّم
activity-role-exercise = رياضة
activity-role-creative = إبداع
activity-role-social = لقاءات
activity-role-faith = إيمان
activity-role-caring = رعاية
activity-role-domestic = في البيت
activity-role-outdoors = في الهواء الطلق
activity-role-leisure = ترفيه
activity-role-treatment-group = مجموعة علاجية

## أنواع الصلات.

kind-person = شخص
    .title = الأشخاص
kind-place = مكان
    .title = الأماكن
kind-activity = نشاط
    .title = الأنشطة
count-person = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
count-place = { $count ->
    [zero] { $count } مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
count-activity = { $count ->
    [zero] { $count } نشاط
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطًا
   *[other] { $count } نشاط
}
# مرسوم بخط ثانٍ حوله: مختص، أو خدمة صحية، أو مجموعة علاجية.
formal = مختص أو خدمة
# بدل اسم لا يُظهر شيئًا.
no-name = بلا اسم

## مدى القرب. تقف الكلمات وحدها على دوائر الصورة؛ أما `.placed` ففي قائمة.

ring-closest = الأقرب
    .placed = الدائرة الأقرب
ring-close = قريب
    .placed = الدائرة القريبة
ring-further = أبعد
    .placed = الدائرة الأبعد
ring-not-placed = لم يوضع بعد
# في وسط الصورة حين لا يُذكر اسم؛ فيه متّسع لنحو تسعة أحرف.
me = أنا

## كم مرة يكون التواصل.

contact-daily = كل يوم
contact-several-weekly = عدة مرات في الأسبوع
contact-weekly = كل أسبوع
contact-monthly = كل شهر
contact-several-yearly = عدة مرات في السنة
contact-yearly-or-less = مرة في السنة أو أقل

new-in-last-year = جديد في السنة الأخيرة

## كيف تؤثر الصلة في شعور الشخص، من 2 إلى −2 (`effect--2`).

effect-2 = يساعد كثيرًا
effect-1 = يساعد
effect-0 = يساعد، ويجعل الأمر أصعب أيضًا
effect--1 = يجعل الأمر أصعب
effect--2 = يجعل الأمر أصعب كثيرًا

## من يرتبط بمن، في القائمة وللقراءة بصوت.

tied-to = روابط مع { $names }
# من دون أسماء: روابط مع أشخاص وأماكن وأنشطة.
tied-to-count = { $count ->
    [zero] { $count } رابط
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
    [many] { $count } رابطًا
   *[other] { $count } رابط
}
knows-people = { $count ->
    [zero] معارف هنا: { $count }
    [one] معارف هنا: شخص واحد
    [two] معارف هنا: شخصان
    [few] معارف هنا: { $count } أشخاص
    [many] معارف هنا: { $count } شخصًا
   *[other] معارف هنا: { $count } شخص
}

## الملخّص: جملة لكل أمر.

summary-nobody = لا أحد ولا شيء على هذه الخريطة بعد.
# $parts قائمة مثل «12 شخصًا، 3 أماكن و3 أنشطة»؛ ولها هنا جزء واحد.
summary-one-kind = على هذه الخريطة { $parts }.
summary-kinds = على هذه الخريطة { $count ->
    [one] صلة واحدة
    [two] صلتان
    [few] { $count } صلات
   *[other] { $count } صلة
}: { $parts }.

# من هم؛ هذه أجزاء القائمة في الجملتين أدناه.
summary-family = { $count ->
    [one] واحد من العائلة
    [two] اثنان من العائلة
   *[other] { $count } من العائلة
}
summary-friends = { $count ->
    [one] واحد من الأصدقاء
    [two] اثنان من الأصدقاء
   *[other] { $count } من الأصدقاء
}
summary-practitioners = { $count ->
    [one] واحد من المختصين
    [two] اثنان من المختصين
   *[other] { $count } من المختصين
}
summary-wider = { $count ->
    [one] واحد من معارفك الآخرين
    [two] اثنان من معارفك الآخرين
   *[other] { $count } من معارفك الآخرين
}
summary-roles-of-all = { $people ->
    [one] وصفت شخصًا واحدًا: { $parts }.
    [two] من بين الشخصين، هناك { $parts }.
    [few] من بين { $people } أشخاص، هناك { $parts }.
    [many] من بين { $people } شخصًا، هناك { $parts }.
   *[other] من بين { $people } شخص، هناك { $parts }.
}
summary-roles-of-known = { $known ->
    [one] وصفت شخصًا واحدًا: { $parts }.
    [two] من بين الشخصين اللذين وصفتهما، هناك { $parts }.
    [few] من بين { $known } أشخاص وصفتهم، هناك { $parts }.
    [many] من بين { $known } شخصًا وصفتهم، هناك { $parts }.
   *[other] من بين { $known } شخص وصفتهم، هناك { $parts }.
}

# مدى قربهم؛ $first هو العدد في أول الأجزاء.
summary-ring-closest = { $count } في الدائرة الأقرب
summary-ring-close = { $count } في الدائرة القريبة
summary-ring-further = { $count } أبعد من ذلك
summary-ring-not-placed = { $count } بلا موضع بعد
summary-rings = { $first ->
    [one] هناك { $parts }.
   *[other] هناك { $parts }.
}

# من يعرف من: $ties من كل الأزواج $pairs، و$count أشخاص لا يعرفون أحدًا آخر.
summary-no-ties = لا يظهر على الخريطة شخصان يعرف أحدهما الآخر.
summary-ties = { $pairs ->
    [1] الشخصان يعرف أحدهما الآخر
   *[other] { $ties ->
        [one] أزواج الأشخاص الذين يعرف بعضهم بعضًا: { $ties } من { $pairs }
       *[other] أزواج الأشخاص الذين يعرف بعضهم بعضًا: { $ties } من { $pairs }
    }
}
summary-alone = { $count ->
    [0] كل شخص يعرف شخصًا آخر على الخريطة
    [one] شخص واحد لا يعرف أحدًا آخر على الخريطة
    [two] شخصان لا يعرفان أحدًا آخر على الخريطة
    [few] { $count } أشخاص لا يعرفون أحدًا آخر على الخريطة
    [many] { $count } شخصًا لا يعرفون أحدًا آخر على الخريطة
   *[other] { $count } شخص لا يعرفون أحدًا آخر على الخريطة
}
summary-ties-and-alone = { $ties }؛ { $alone }.

# ما يساعد، من بين $known من الأشخاص والأماكن والأنشطة التي لها إجابة.
summary-helps = من بين { $known ->
    [one] صلة واحدة
    [two] صلتين
    [few] { $known } صلات
   *[other] { $known } صلة
} لها إجابة، { $helping ->
    [zero] لا شيء يساعدك
    [one] واحدة تساعدك
    [two] اثنتان تساعدانك
   *[other] { $helping } تساعدك
} في شعورك.
summary-helps-and-hinders = من بين { $known ->
    [one] صلة واحدة
    [two] صلتين
    [few] { $known } صلات
   *[other] { $known } صلة
} لها إجابة، { $helping ->
    [zero] لا شيء يساعدك
    [one] واحدة تساعدك
    [two] اثنتان تساعدانك
   *[other] { $helping } تساعدك
} في شعورك و{ $hindering ->
    [one] واحدة تجعل
    [two] اثنتان تجعلان
   *[other] { $hindering } تجعل
} الأمر أصعب.

summary-new = { $new ->
    [0] { $known ->
        [1] الصلة التي قلت هذا عنها ليست جديدة في السنة الأخيرة.
       *[other] لا شيء من { $known } جديد في السنة الأخيرة.
    }
    [one] واحدة من { $known } جديدة في السنة الأخيرة.
    [two] اثنتان من { $known } جديدتان في السنة الأخيرة.
   *[other] { $new } من { $known } جديدة في السنة الأخيرة.
}

## ظروف الناس في مجموعة.

context-lives-alone = يعيش بمفرده
context-housing = السكن
context-education = التعليم
context-long-term-sick-or-disabled = مرض طويل أو إعاقة
context-yes = نعم
context-no = لا
context-not-asked = لم يُسأل
housing-owner = بيت مملوك
housing-private-rent = إيجار خاص
housing-social-rent = إيجار اجتماعي
housing-supported = سكن مع دعم
housing-temporary = مؤقت
housing-hospital = مستشفى
housing-other = غير ذلك
education-none = لا يوجد
education-secondary = ثانوي
education-further = بعد الثانوي
education-higher = جامعي

# أسماء لا تكشف شيئًا، لخريطة تُعرض على آخرين.
pseudonym-person = الشخص { $number }
pseudonym-place = المكان { $number }
pseudonym-activity = النشاط { $number }
