## الأرقام: ما يسمّى كل منها، وما معناه، وكيف يُحسب. يقول `.range` من أين إلى أين وما معنى الطرفين،
## ويقول `.to-add` ما يمكن إضافته حين لا يكون الرقم معروفًا. الصيغ معزولة (U+2066 إلى U+2069) كي
## تُقرأ من اليسار إلى اليمين.

## عناوين المجموعات.

figures-who = من هناك
figures-together = كيف يترابطون
figures-bridges = من يصل بين الآخرين
figures-support = الدعم
figures-change = التغيّر

## ما تقوله عدة أرقام.

figures-percent-range = من 0% إلى 100%.
figures-add-people = أضف أشخاصًا.
figures-add-two = أضف أشخاصًا، اثنين أو أكثر.
figures-add-three = أضف أشخاصًا، ثلاثة أو أكثر.
figures-add-ties = يحتاج هذا إلى شخصين يعرف أحدهما الآخر.
figures-add-roles = قل من هم الأشخاص بالنسبة إليك: عائلة أو أصدقاء أو مختصون أو غيرهم.
figures-add-effect = قل كيف تؤثر الصلات في شعورك.
figures-add-support = قل أي دعم يعطيك الأشخاص.

## كيف تُكتب القيم.

figures-digest = { $name }: { $value }
figures-percent = { $number }%
# حين يُقدَّر رقم من بعض الأشخاص؛ $error هو خطؤه المعياري.
figures-about = نحو { $value }
figures-about-give-or-take = نحو { $value } (أكثر أو أقل بمقدار { $error })
figures-estimated = في خريطة فيها هذا العدد من الأشخاص، تُقدَّر الأرقام التي تحتاج إلى الطرق بين الجميع من عدد من الأشخاص هو { $people }.
figures-too-many = أكثر مما يمكن عدّه ({ $most })
figures-at-least = { $number } على الأقل
figures-nobody = لا أحد
# لا شيء من أنواع الدعم.
figures-no-support = لا شيء
support-emotional = دعم عاطفي
    .answer = حديث وإصغاء
support-practical = دعم عملي
    .answer = مساعدة عملية
support-information = دعم بالمعلومات
    .answer = نصيحة
support-companionship = دعم بالصحبة
    .answer = صحبة
support-financial = دعم مالي
    .answer = مال أو أشياء
support-health = دعم صحي
    .answer = مساعدة في الصحة

## من هناك.

figure-connections = الصلات
    .meaning = كم على الخريطة من أشخاص وأماكن وأنشطة.
    .range = 0 أو أكثر.
    .definition = الأشخاص والأماكن والأنشطة معدودة معًا.
figure-people = الأشخاص
    .meaning = كم شخصًا على الخريطة.
    .range = 0 أو أكثر.
    .definition = الصلات التي هي أشخاص.
figure-places = الأماكن
    .meaning = كم مكانًا على الخريطة.
    .range = 0 أو أكثر.
    .definition = الصلات التي هي أماكن.
figure-activities = الأنشطة
    .meaning = كم نشاطًا على الخريطة.
    .range = 0 أو أكثر.
    .definition = الصلات التي هي أنشطة.
figure-family-share = العائلة
    .meaning = نسبة الأشخاص الذين هم من العائلة.
    .range = { figures-percent-range }
    .definition = شريك الحياة والأب أو الأم والابن أو الابنة والأخ أو الأخت وبقية العائلة، من كل الأشخاص المعروف دورهم.
    .to-add = { figures-add-roles }
figure-friend-share = الأصدقاء
    .meaning = نسبة الأشخاص الذين هم أصدقاء.
    .range = { figures-percent-range }
    .definition = الأصدقاء، من كل الأشخاص المعروف دورهم.
    .to-add = { figures-add-roles }
figure-practitioner-share = المختصون
    .meaning = نسبة الأشخاص الموجودين في دور مهني.
    .range = { figures-percent-range }
    .definition = المختصون وعاملو الدعم، من كل الأشخاص المعروف دورهم.
    .to-add = { figures-add-roles }
figure-wider-share = معارفك الآخرون
    .meaning = نسبة الأشخاص الذين هم جيران أو زملاء أو غيرهم.
    .range = { figures-percent-range }
    .definition = الجيران والزملاء والمعارف وأشخاص من مجموعات والصلات عبر الإنترنت والحيوانات الأليفة وغيرهم، من كل الأشخاص المعروف دورهم.
    .to-add = { figures-add-roles }
figure-role-iqv = تنوّع الأدوار
    .meaning = مدى تساوي توزّع الأشخاص على العائلة والأصدقاء والمختصين وغيرهم.
    .range = 0 الكل في مجموعة واحدة، 1 العدد نفسه في كل منها.
    .definition = مؤشر التباين النوعي: (1 ناقص مجموع مربعات نسب المجموعات الأربع) مضروبًا في {"\u2066"}4/3{"\u2069"}.
    .to-add = { figures-add-roles }

## كيف يترابطون.

figure-people-ties = روابط بين الأشخاص
    .meaning = أزواج الأشخاص الذين يعرف أحدهما الآخر.
    .range = من 0 إلى كل الأزواج الممكنة.
    .definition = الروابط بين شخصين؛ أنت لا تُحسب هنا ولا في ما يلي.
    .to-add = { figures-add-people }
figure-density = الكثافة
    .meaning = كم من كل الأزواج الممكنة يعرف أحدهما الآخر.
    .range = 0 لا أحد، 1 الجميع.
    .definition = الروابط مقسومة على الأزواج الممكنة، {"\u2066"}n(n − 1)/2{"\u2069"} لعدد n من الأشخاص.
    .to-add = أضف أشخاصًا، اثنين أو أكثر، ومن يعرف من.
figure-components = المجموعات
    .meaning = أشخاص يتصل بعضهم ببعض عن طريق بعضهم. ومن لا يعرف أحدًا آخر هنا مجموعة من شخص واحد.
    .range = من 1 إلى عدد الأشخاص.
    .definition = مكوّنات شبكة الأشخاص.
    .to-add = { figures-add-people }
figure-largest-component-share = أكبر مجموعة
    .meaning = نسبة الأشخاص الذين هم في أكبر مجموعة.
    .range = من فوق 0% إلى 100%.
    .definition = الأشخاص في أكبر مكوّن، من كل الأشخاص.
    .to-add = { figures-add-people }
figure-isolates = من يقفون وحدهم
    .meaning = أشخاص لا يعرفون أحدًا آخر على الخريطة.
    .range = من 0 إلى عدد الأشخاص.
    .definition = أشخاص بلا رابط مع شخص آخر.
    .to-add = { figures-add-people }
figure-mean-degree = كم يعرف كل شخص
    .meaning = كم شخصًا آخر على الخريطة يعرفه كل شخص، في المتوسط.
    .range = من 0 إلى عدد الأشخاص ناقص واحد.
    .definition = متوسط الدرجة: ضعف الروابط، مقسومًا على الأشخاص.
    .to-add = { figures-add-people }
figure-degree-centralization = واحد في الوسط
    .meaning = كم تتجمّع الروابط عند شخص واحد.
    .range = 0 الكل يعرفون العدد نفسه، 1 الكل يعرفون واحدًا ولا أحد غيره.
    .definition = تمركز الدرجة: الفروق عن أكبر درجة، مجموعة ومقسومة على {"\u2066"}(n − 1)(n − 2){"\u2069"}.
    .to-add = { figures-add-three }
figure-transitivity = مثلثات مغلقة
    .meaning = حين يعرف شخصان الشخص الثالث نفسه، كم مرة يعرف أحدهما الآخر.
    .range = 0 أبدًا، 1 دائمًا.
    .definition = التعدّي: ثلاثة أضعاف المثلثات، مقسومة على أزواج الروابط التي تشترك في شخص.
    .to-add = يحتاج هذا إلى شخص يعرف شخصين آخرين.
figure-mean-clustering = التعنقد
    .meaning = كم ممن يعرفهم شخص ما يعرف بعضهم بعضًا، في المتوسط.
    .range = 0 لا أحد، 1 الجميع.
    .definition = متوسط معامل التعنقد المحلي؛ وهو 0 لمن يعرف أقل من اثنين.
    .to-add = { figures-add-people }
figure-diameter = أطول طريق
    .meaning = في أكبر مجموعة، أكثر عدد من الخطوات من شخص إلى آخر.
    .range = من 1 إلى حجم المجموعة ناقص واحد.
    .definition = القطر: أطول أقصر الطرق في أكبر مكوّن، بعدد الروابط.
    .to-add = { figures-add-ties }
figure-mean-distance = خطوات بينهم
    .meaning = في أكبر مجموعة، عدد الخطوات من شخص إلى آخر، في المتوسط.
    .range = 1 أو أكثر.
    .definition = متوسط أقصر طريق في أكبر مكوّن، بعدد الروابط.
    .to-add = { figures-add-ties }
figure-core-number-max = الجزء الأكثر ترابطًا
    .meaning = هناك جزء يعرف فيه كل شخص هذا العدد على الأقل من الآخرين في ذلك الجزء.
    .range = من 0 إلى عدد الأشخاص ناقص واحد.
    .definition = أعلى رقم نواة (k-core).
    .to-add = { figures-add-people }
figure-cliques = حلقات
    .meaning = ثلاثة أشخاص أو أكثر يعرف كل منهم الجميع. وقد تتداخل الحلقات.
    .range = 0 أو أكثر.
    .definition = الزمر العظمى (cliques) من ثلاثة أشخاص أو أكثر.
    .to-add = { figures-add-people }
figure-communities = التجمعات
    .meaning = أشخاص روابطهم في ما بينهم أكثر من روابطهم مع الآخرين.
    .range = من 1 إلى عدد الأشخاص.
    .definition = التقسيم ذو أعلى نمطية مما تجده عشر جولات من طريقة لايدن.
    .to-add = { figures-add-ties }
figure-modularity = مدى انفصال التجمعات
    .meaning = كم تزيد الروابط داخل التجمعات عمّا تضعه المصادفة هناك.
    .range = 0 لا أكثر من المصادفة، وقرب 1 لا يكاد يوجد شيء بينها.
    .definition = النمطية عند دقة 1: نسبة الروابط داخل التجمعات، ناقص النسبة المتوقعة مع الدرجات نفسها.
    .to-add = { figures-add-ties }

## من يصل بين الآخرين.

figure-effective-size = الحجم الفعّال
    .meaning = كم شخصًا منفصلًا يساوي هذا، حين يُحسب من يعرف بعضهم بعضًا جزئيًا.
    .range = من 1 إلى عدد الأشخاص.
    .definition = {"\u2066"}n − 2t/n{"\u2069"} لعدد n من الأشخاص وt من الروابط بينهم.
    .to-add = { figures-add-people }
figure-efficiency = الكفاءة
    .meaning = الحجم الفعّال نسبةً إلى الأشخاص.
    .range = من فوق 0 إلى 1؛ وهو 1 إذا لم يعرف أحد أحدًا آخر.
    .definition = الحجم الفعّال مقسومًا على عدد الأشخاص.
    .to-add = { figures-add-people }
figure-constraint = القيد
    .meaning = كم يعود أشخاصك بعضهم إلى بعض: أكثر حين يقلّ الأشخاص وحين تكثر الروابط بينهم.
    .range = فوق 0، ونادرًا فوق 1.
    .definition = مجموع {"\u2066"}(p + Σ p·q)²{"\u2069"} على الأشخاص، حيث p هي نسبة روابطك التي تذهب إلى شخص مباشرة و{"\u2066"}p·q{"\u2069"} ما يصل إليه عن طريق آخر.
    .to-add = { figures-add-people }
figure-hierarchy = القيد من واحد
    .meaning = هل يأتي القيد من الجميع بالتساوي أم من شخص واحد.
    .range = 0 من الجميع بالتساوي، 1 من واحد.
    .definition = مقياس كولمان وتايل (Coleman–Theil) لتفاوت القيد الذي يأتي به كل شخص.
    .to-add = { figures-add-two }
figure-ego-betweenness = أزواج تصل بينهم
    .meaning = أزواج من الأشخاص يلتقون عن طريقك؛ وحيث يصل بينهم غيرك أيضًا تُحسب جزئيًا.
    .range = من 0 إلى كل الأزواج الممكنة.
    .definition = وساطتك (betweenness) في شبكتك: مجموع 1 مقسومًا على (1 زائد من يعرفون الاثنين) على كل الأزواج بلا رابط.
    .to-add = { figures-add-two }
figure-betweenness-centralization = واحد يصل بين الآخرين
    .meaning = كم يصل شخص واحد بين كل الآخرين.
    .range = 0 الكل سواء، 1 واحد يصل بين الجميع.
    .definition = تمركز الوساطة: الفروق عن أكبر وساطة، مجموعة ومقسومة على {"\u2066"}(n − 1)²(n − 2)/2{"\u2069"}.
    .to-add = { figures-add-three }
figure-cut-people = الوصل الوحيد بين آخرين
    .meaning = أشخاص لولاهم لما بقي بعض الآخرين متصلين بعضهم ببعض.
    .range = لا أحد، أو بعض الأشخاص.
    .definition = نقاط التمفصل في شبكة الأشخاص.
    .to-add = { figures-add-people }
figure-gateway-share = طرق إلى الأماكن والأنشطة
    .meaning = نسبة الأشخاص الذين لهم رابط مع مكان أو نشاط على الخريطة.
    .range = { figures-percent-range }
    .definition = الأشخاص الذين لهم رابط واحد على الأقل مع مكان أو نشاط، من كل الأشخاص.
    .to-add = { figures-add-people }
figure-formal-informal-ei = المختصون والآخرون
    .meaning = هل يعرف المختصون والآخرون بعضهم بعضًا، أم يبقى كل فريق في ما بينه.
    .range = {"\u200E"}−1 في ما بينهم فقط، 1 مع الآخرين فقط.
    .definition = مؤشر E-I: الروابط بين الفريقين ناقص الروابط داخلهما، مقسومة على مجموعهما، للروابط بين أشخاص أدوارهم معروفة.
    .to-add = قل من هم الأشخاص بالنسبة إليك، ومن يعرف من.

## الدعم.

figure-weekly-share = تواصل كل أسبوع
    .meaning = نسبة الصلات التي فيها تواصل كل أسبوع أو أكثر.
    .range = { figures-percent-range }
    .definition = كل يوم أو عدة مرات في الأسبوع أو كل أسبوع، من كل الصلات المعروف عنها ذلك.
    .to-add = قل عن الصلات كم مرة تتواصل معها.
figure-helping-share = يساعد شعورك
    .meaning = نسبة الصلات التي تساعدك في شعورك.
    .range = { figures-percent-range }
    .definition = أثر فوق 0، من كل الصلات المعروف عنها ذلك.
    .to-add = { figures-add-effect }
figure-hindering-share = يجعل الأمر أصعب
    .meaning = نسبة الصلات التي تجعل الأمر أصعب.
    .range = { figures-percent-range }
    .definition = أثر تحت 0، من كل الصلات المعروف عنها ذلك.
    .to-add = { figures-add-effect }
figure-mean-wellbeing-effect = الأثر في شعورك
    .meaning = كيف تؤثر الصلات في شعورك، في المتوسط.
    .range = {"\u200E"}−2 يجعل الأمر أصعب كثيرًا، 2 يساعد كثيرًا.
    .definition = متوسط الأثر على كل الصلات المعروف عنها ذلك.
    .to-add = { figures-add-effect }
figure-reciprocity = في الاتجاهين
    .meaning = من الأشخاص الذين تتبادل معهم الدعم، نسبة من يسير معهم في الاتجاهين.
    .range = { figures-percent-range }
    .definition = الأشخاص الذين يُؤخذ منهم الدعم ويُعطى لهم، من الذين لهم واحد منهما، حيث سُئل عن الاثنين.
    .to-add = قل أي دعم يعطيك الأشخاص، وما تعطيهم.
figure-multiplexity = أنواع الدعم لكل شخص
    .meaning = كم نوعًا من الدعم يعطيه من يعطي دعمًا، في المتوسط.
    .range = من 1 إلى 6.
    .definition = متوسط عدد الأنواع التي تُؤخذ، على الأشخاص الذين يُؤخذ منهم شيء.
    .to-add = { figures-add-support }
figure-practitioner-only-support = من المختصين وحدهم
    .meaning = أنواع الدعم التي تأتي من المختصين ولا تأتي من أحد غيرهم.
    .range = لا شيء، أو بعض الأنواع الستة.
    .definition = الأنواع التي تُؤخذ من مختص ولا تُؤخذ من شخص آخر؛ ومن لا يُعرف دوره يُحسب شخصًا آخر.
    .to-add = { figures-add-support }
figure-social-capital = موارد في المتناول
    .meaning = مساعدة ومعرفة يمكنك أن تلجأ فيهما إلى أحد.
    .range = من 0 إلى 27.
    .definition = مجموع Resource Generator-UK.
    .to-add = املأ الأعداد الأربعة في Resource Generator-UK، إذا كانت خدمتك تستعمله.
figure-wellbeing-metric = استبيان العافية
    .meaning = ما انتهى إليه استبيان وارويك وإدنبرة القصير.
    .range = من 7 إلى 35.
    .definition = الدرجة الخام محوّلة إلى الدرجة المترية بالجدول المنشور.
    .to-add = املأ الدرجة الخام، إذا كانت خدمتك تستعمله.

## التغيّر.

figure-new-share = جديد في السنة الأخيرة
    .meaning = نسبة الصلات الجديدة في السنة الأخيرة.
    .range = { figures-percent-range }
    .definition = الصلات الجديدة، من كل ما يُعرف عنه ذلك.
    .to-add = قل عن الصلات هل هي جديدة في السنة الأخيرة.
figure-mean-years-known = سنوات المعرفة
    .meaning = منذ متى تعرف الأشخاص، بالسنوات، في المتوسط.
    .range = من 0 إلى 120.
    .definition = المتوسط على الأشخاص المعروف عنهم ذلك.
    .to-add = قل عن الأشخاص منذ كم سنة تعرفهم.

## أرقام شخص. يقف `.undefined` حيث لا يوجد رقم.

person-figures-too-much = أكثر من أن يُعدّ
person-figure-degree = روابط مع الآخرين
    .meaning = كم شخصًا آخر على الخريطة يعرفه هذا الشخص.
    .range = من 0 إلى عدد الأشخاص ناقص واحد.
    .definition = الدرجة في شبكة الأشخاص، من دونك.
person-figure-betweenness = بين الآخرين
    .meaning = كم زوجًا من الآخرين يصل بينهم هذا الشخص.
    .range = من 0 إلى كل أزواج الآخرين.
    .definition = الوساطة (betweenness): أزواج الآخرين، كل زوج بنسبة أقصر طرقه التي تمر بهذا الشخص.
person-figure-closeness-centrality = خطوات قليلة إلى الجميع
    .meaning = ما أقل الخطوات بين هذا الشخص والآخرين.
    .range = 0 لا يتصل بأحد، 1 يعرف الجميع.
    .definition = مركزية القرب كما يعطيها واسرمان وفاوست (Wasserman, Faust) لشبكات من عدة أجزاء.
person-figure-harmonic-centrality = آخرون في المتناول
    .meaning = كم من الآخرين في المتناول، والأبعد يُحسب أقل.
    .range = من 0 إلى عدد الأشخاص ناقص واحد.
    .definition = المركزية التوافقية: مجموع {"\u2066"}1/d{"\u2069"} على كل الآخرين، وهم على بعد d من الخطوات.
person-figure-eigenvector-centrality = بين كثيري الروابط
    .meaning = هل من يعرفهم هذا الشخص معروفون هم أنفسهم لكثيرين.
    .range = من 0 إلى 0.71، في أكبر مجموعة فقط.
    .definition = مركزية المتجه الذاتي بطول واحد، في أكبر مكوّن.
    .undefined = ليس في أكبر مجموعة
person-figure-clustering = من حوله يعرف بعضهم بعضًا
    .meaning = من أزواج الأشخاص الذين يعرفهم هذا الشخص، كم زوجًا يعرف أحدهما الآخر.
    .range = 0 لا أحد، 1 الجميع.
    .definition = معامل التعنقد المحلي؛ وهو 0 لمن يعرف أقل من اثنين.
person-figure-core-number = الجزء الأكثر ترابطًا الذي هو فيه
    .meaning = هذا الشخص في جزء يعرف فيه كل واحد هذا العدد على الأقل من الآخرين فيه.
    .range = من 0 إلى عدد الأشخاص ناقص واحد.
    .definition = رقم النواة (core number).
person-figure-dyadic-constraint = القيد عليك
    .meaning = كم يعود أشخاصك الآخرون إلى هذا الشخص.
    .range = فوق 0، ونادرًا فوق 1.
    .definition = القيد الثنائي: {"\u2066"}(p + Σ p·q)²{"\u2069"}، حيث p هي نسبة روابطك التي تذهب إلى هذا الشخص مباشرة و{"\u2066"}p·q{"\u2069"} ما يصل إليه عن طريق آخر.
person-figure-community = التجمع
    .meaning = إلى أي التجمعات ينتمي هذا الشخص؛ والرقم اسم وليس مقدارًا.
    .range = من 1 إلى عدد التجمعات.
    .definition = رقم التجمع الذي تضعه فيه طريقة لايدن.
    .undefined = لا روابط بعد
