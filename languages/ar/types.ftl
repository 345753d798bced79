## أنواع الشبكات. توصف الأنواع ولا تُرتَّب أبدًا؛ لا شيء هنا نصيحة أو تشخيص أو درجة.

# “lower” أو “as-written”: يبقى العنوان في الجملة كما هو.
titles-in-sentences = as-written

## ما يقف على اللوحة.

types-heading = نوع من الشبكات، للحديث عنه
# فوق وصف كل الأنواع.
types-side-by-side = الأنواع جنبًا إلى جنب
# مدى قرب الخريطة من أحد الأنواع، من 0 إلى 100%.
types-near = القرب { $percent }%
types-nearness = يتوزّع القرب على الأنواع، ومجموعه 100%.
# بجانب النوع، أو النوعين، اللذين يذكرهما العنوان.
types-leans-here = تميل إلى هنا
types-one-of-two = أحد الاثنين
types-why = لماذا
types-how-sure = ما مدى التأكد من هذا
types-what-would-change = ما الذي قد يغيّر هذا
types-to-add = ما الذي يتيح قول المزيد
types-sources = من أين تأتي الأنواع
types-not-medical = ليس هذا جهازًا طبيًا، وليس للتشخيص ولا لقرارات العلاج.
types-not-advice = هذا يقول كيف تُحسب الأنواع. وليس نصيحة: لا نوع أفضل من غيره.

## أين تقف الخريطة.

types-leans-to = تميل إلى: { $title }
types-between = بين «{ $nearest }» و«{ $next }»
types-between-sentence = في هذه الخريطة شيء من كليهما: «{ $nearest }» و«{ $next }». وهذا يقول بقدر ما يقوله نوع واحد.
types-not-enough = لم يُسأل ما يكفي لقول شيء
types-insufficient = تقارن الأنواع بين أرقام خريطة. ما هو معروف حتى الآن يترك الأمر مفتوحًا، ولا تحتاج الخريطة إلى نوع كي تكون مفيدة.

## مدى التأكد. $draws عدد صحيح، و$same كم منه.

types-certainty-assumed = غيّرنا افتراضاتنا قليلًا { $draws ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $draws } مرات
   *[other] { $draws } مرة
}، وظهر النوع الأقرب نفسه في { $same } منها: { $title }.
types-certainty-fitted = غيّرنا الأرقام التي خلف الأنواع قليلًا { $draws ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $draws } مرات
   *[other] { $draws } مرة
}، وظهر النوع الأقرب نفسه في { $same } منها: { $title }.
types-certainty-limit = هذا يقول كم يتوقف الأمر على مواضع رسم الأنواع. ولا يمكنه أن يقول ما لم يُذكر.
types-left-out = غير معروف، ولذلك تُرك: { $titles }.

## لماذا. $fact نص التصنيف نفسه، مثل «8 من أصل 12 من الأشخاص على خريطتك من العائلة».

types-reason = { $fact }: يشير إلى «{ $title }».
types-reason-neither = { $fact }: لا يشير إلى «{ $nearest }» أكثر من «{ $next }».
# ما يحل محله { $whole } في نصوص التصنيف؛ $noun ما يسميهم به التصنيف: «الأشخاص» للكثير
# و«الشخص الوحيد» للواحد.
types-whole-all = { $count ->
    [one] { $noun } على خريطتك
   *[other] { $count } من { $noun } على خريطتك
}
types-whole-known = { $count ->
    [one] { $noun } مع إجابة عن هذا
   *[other] { $count } من { $noun } مع إجابة عن هذا
}
# حصة من واحد فقط، إذ لا يقول أحد «1 من 1»؛ $counted مثل «من العائلة».
types-sole-is = { $noun } على خريطتك { $counted }
types-sole-is-not = ليس { $noun } على خريطتك { $counted }
types-sole-known-is = { $noun } مع إجابة عن هذا { $counted }
types-sole-known-is-not = ليس { $noun } مع إجابة عن هذا { $counted }
# قيمة قرب طرف لا تبلغه.
types-less-than = أقل من { $number }
types-more-than = أكثر من { $number }

## ما الذي يغيّر النوع. $number هو العدد للاختيار، و$count هو نفسه كما يُكتب. يأتي $difference دائمًا
## بعد «مع».

types-change = مع { $difference }، وبقاء كل شيء آخر كما هو، يكون أقرب نوع إلى هذه الخريطة «{ $title }».
types-no-change = لا رقم يمكن أن يتغيّر وحده فيجعل نوعًا آخر هو الأقرب.
types-share-more = زيادة { $count } { $counted } ضمن { $whole }
types-share-fewer = نقصان { $count } { $counted } ضمن { $whole }
types-share-instead = زيادة { $count } { $counted } ونقصان { $count } { $instead } ضمن { $whole }
types-feature-higher = زيادة { $count } في «{ $title }»
types-feature-lower = نقصان { $count } في «{ $title }»
# عدد كما يُكتب في هذه: الأعداد الصغيرة كلمات.
types-spelled = { $number ->
    [0] صفر
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستة
    [7] سبعة
    [8] ثمانية
    [9] تسعة
    [10] عشرة
   *[other] { $digits }
}

## ما الذي يتيح قول المزيد.

types-add-people = إضافة الأشخاص المهمين لك، في الخير وفي الصعب.
types-add-roles = القول من هم الأشخاص بالنسبة إليك (عائلة، أصدقاء، مختصون…). هذا معروف حتى الآن عن { $known } من { $people }.
types-add-features = ما زال المعروف مما تقارنه هذه الأنواع قليلًا. غير معروف: { $titles }.

## أنواع مشتقة من مجموعة من $maps خريطة، إلى أن يسميها أحد.

types-fitted-title = أنواع من { $maps ->
    [one] خريطة واحدة
    [two] خريطتين
    [few] { $maps } خرائط
   *[other] { $maps } خريطة
}
types-fitted-statement = أنواع مشتقة من { $maps ->
    [one] خريطة واحدة
    [two] خريطتين
    [few] { $maps } خرائط
   *[other] { $maps } خريطة
} بطريقة المتوسطات k الهرمية (k-means)، وليست من دراسة منشورة. بداية لحديث، لا تقييم.
types-fitted-type = النوع { $number }
types-fitted-alike = مثل المجموعة كلها تقريبًا.
types-fitted-more = أكثر مما في المجموعة كلها: { $more }.
types-fitted-less = أقل مما في المجموعة كلها: { $less }.
types-fitted-more-and-less = أكثر مما في المجموعة كلها: { $more }. أقل: { $less }.
types-fitted-taken-over = مأخوذ من السمات التي قورنت: { $title }.
types-fitted-source = مواءمة على { $maps ->
    [one] خريطة واحدة
    [two] خريطتين
    [few] { $maps } خرائط
   *[other] { $maps } خريطة
} (متروك: { $left_out })، عدد الأنواع: { $types }، البذرة: { $seed }

## التصنيف المضمّن، typologies/personal_wellbeing_networks.json. { $count } و{ $whole } هنا نص.

typology-personal_wellbeing_networks = أنواع شبكات العافية الشخصية
typology-personal_wellbeing_networks-statement = نماذج وُضعت من الأوصاف المنشورة، لا من أرقام الدراسة نفسها. بداية لحديث، لا تقييم.

typology-personal_wellbeing_networks-type-diverse_and_active = متنوعة ونشيطة
    .description = أشخاص كثيرون من أصناف مختلفة، وأماكن وأنشطة كثيرة، والمزيد من الجديد.
typology-personal_wellbeing_networks-type-family_and_stable = عائلية ومستقرة
    .description = مبنية على العائلة، مع أشخاص موجودين منذ زمن طويل وأماكن أقل.
typology-personal_wellbeing_networks-type-formal_and_sparse = رسمية ومحدودة العدد
    .description = أشخاص وأماكن وأنشطة أقل، والمختصون جزء أكبر من الأشخاص.

typology-personal_wellbeing_networks-feature-people = الأشخاص
    .zero = لا أحد على خريطتك بعد
    .one = على خريطتك شخص واحد
    .other = عدد الأشخاص على خريطتك { $count }
    .more-one = زيادة شخص واحد
    .more-other = زيادة { $count } من الأشخاص
    .fewer-one = نقصان شخص واحد
    .fewer-other = نقصان { $count } من الأشخاص
typology-personal_wellbeing_networks-feature-places = الأماكن
    .zero = لا أماكن على خريطتك
    .one = على خريطتك مكان واحد
    .other = عدد الأماكن على خريطتك { $count }
    .more-one = زيادة مكان واحد
    .more-other = زيادة { $count } من الأماكن
    .fewer-one = نقصان مكان واحد
    .fewer-other = نقصان { $count } من الأماكن
typology-personal_wellbeing_networks-feature-activities = الأنشطة
    .zero = لا أنشطة على خريطتك
    .one = على خريطتك نشاط واحد
    .other = عدد الأنشطة على خريطتك { $count }
    .more-one = زيادة نشاط واحد
    .more-other = زيادة { $count } من الأنشطة
    .fewer-one = نقصان نشاط واحد
    .fewer-other = نقصان { $count } من الأنشطة
typology-personal_wellbeing_networks-feature-family_share = العائلة
    .zero = لا أحد ضمن { $whole } من العائلة
    .one = واحد من أصل { $whole } من العائلة
    .other = { $count } من أصل { $whole } من العائلة
    .noun-one = الشخص الوحيد
    .noun-other = الأشخاص
    .counted-one = من العائلة
    .counted-other = من العائلة
typology-personal_wellbeing_networks-feature-friend_and_wider_share = الأصدقاء والمعارف الآخرون
    .zero = لا أحد ضمن { $whole } من الأصدقاء أو المعارف الآخرين
    .one = واحد من أصل { $whole } من الأصدقاء أو المعارف الآخرين
    .other = { $count } من أصل { $whole } من الأصدقاء أو المعارف الآخرين
    .noun-one = الشخص الوحيد
    .noun-other = الأشخاص
    .counted-one = من الأصدقاء أو المعارف الآخرين
    .counted-other = من الأصدقاء أو المعارف الآخرين
typology-personal_wellbeing_networks-feature-practitioner_share = المختصون
    .zero = لا أحد ضمن { $whole } من المختصين
    .one = واحد من أصل { $whole } من المختصين
    .other = { $count } من أصل { $whole } من المختصين
    .noun-one = الشخص الوحيد
    .noun-other = الأشخاص
    .counted-one = من المختصين
    .counted-other = من المختصين
typology-personal_wellbeing_networks-feature-new_share = الصلات الجديدة
    .zero = لا شيء ضمن { $whole } من جديد السنة الأخيرة
    .one = واحدة من أصل { $whole } من جديد السنة الأخيرة
    .other = { $count } من أصل { $whole } من جديد السنة الأخيرة
    .noun-one = الصلة الوحيدة
    .noun-other = الصلات
    .counted-one = من جديد السنة الأخيرة
    .counted-other = من جديد السنة الأخيرة
