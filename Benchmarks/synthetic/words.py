# SPDX-License-Identifier: Apache-2.0
"""The words that synthetic texts are made of, each in all languages, so that whatever is put together from them says
the same in each.

Nothing here may count: a number in words that one language has and another has not is an error of the portal.
"""

from dataclasses import dataclass

LANGUAGES = ("vi", "bg", "en")

#: Words or a whole text by language.
Localized = dict[str, str]


def localized(vi: str, bg: str, en: str) -> Localized:
    return {"vi": vi, "bg": bg, "en": en}


@dataclass(frozen=True)
class Field:
    """What two countries may work on together."""

    name: str
    words: Localized
    #: How the term is found in Bulgarian, where words inflect; a field that has it stands in the glossary.
    bulgarian_form: str | None = None


def _field(name: str, vi: str, bg: str, en: str, form: str | None = None) -> Field:
    return Field(name, localized(vi, bg, en), form)


FIELDS = (
    _field("digital-transformation", "chuyển đổi số", "цифровата трансформация", "digital transformation",
           "цифров* трансформаци*"),
    _field("green-energy", "năng lượng xanh", "зелената енергия", "green energy", "зелен* енерги*"),
    _field("food-safety", "an toàn thực phẩm", "безопасността на храните", "food safety", "безопасност* на храните"),
    _field("food-security", "an ninh lương thực", "продоволствената сигурност", "food security",
           "продоволствен* сигурност*"),
    _field("supply-chains", "chuỗi cung ứng", "веригите на доставки", "supply chains", "вериг* на доставк*"),
    _field("vocational-training", "đào tạo nghề", "професионалното обучение", "vocational training",
           "професионал* обучени*"),
    _field("climate-adaptation", "thích ứng khí hậu", "приспособяването към климата", "climate adaptation",
           "приспособяван* към климата"),
    _field("cyber-security", "an ninh mạng", "киберсигурността", "cyber security", "киберсигурност*"),
    _field("public-health", "sức khỏe cộng đồng", "общественото здраве", "public health", "обществен* здраве"),
    _field("preventive-medicine", "y tế dự phòng", "превантивната медицина", "preventive medicine",
           "превантив* медицин*"),
    _field("e-government", "chính phủ điện tử", "електронното управление", "e-government", "електрон* управлени*"),
    _field("technology-transfer", "chuyển giao công nghệ", "трансфера на технологии", "technology transfer",
           "трансфер* на технологии"),
    _field("energy-transition", "chuyển đổi năng lượng", "енергийния преход", "energy transition",
           "енергийн* преход*"),
    _field("biotechnology", "công nghệ sinh học", "биотехнологиите", "biotechnology", "биотехнологи*"),
    _field("artificial-intelligence", "trí tuệ nhân tạo", "изкуствения интелект", "artificial intelligence",
           "изкуствен* интелект*"),
    _field("water-management", "quản lý nguồn nước", "управлението на водите", "water management",
           "управлени* на водите"),
    _field("waste-management", "quản lý chất thải", "управлението на отпадъците", "waste management",
           "управлени* на отпадъците"),
    _field("forest-protection", "bảo vệ rừng", "опазването на горите", "forest protection", "опазван* на горите"),
    _field("rail-freight", "vận tải đường sắt", "железопътните превози", "rail freight", "железопътн* превоз*"),
    _field("port-logistics", "hậu cần cảng biển", "пристанищната логистика", "port logistics",
           "пристанищн* логистик*"),
    _field("cultural-heritage", "di sản văn hóa", "културното наследство", "cultural heritage",
           "културн* наследств*"),
    _field("language-teaching", "giảng dạy ngôn ngữ", "езиковото обучение", "language teaching", "езиков* обучени*"),
    _field("university-exchanges", "trao đổi đại học", "университетския обмен", "university exchanges",
           "университетск* обмен*"),
    _field("tourism-promotion", "quảng bá du lịch", "популяризирането на туризма", "tourism promotion",
           "популяризиран* на туризма"),
    _field("labour-safety", "an toàn lao động", "безопасността на труда", "labour safety", "безопасност* на труда"),
    _field("social-insurance", "bảo hiểm xã hội", "общественото осигуряване", "social insurance",
           "обществен* осигуряван*"),
    _field("plant-protection", "bảo vệ thực vật", "растителната защита", "plant protection", "растителн* защита"),
    _field("veterinary-control", "kiểm soát thú y", "ветеринарния контрол", "veterinary control",
           "ветеринарн* контрол*"),
    _field("maritime-safety", "an toàn hàng hải", "безопасността на море", "maritime safety", "безопасност* на море"),
    _field("civil-aviation", "hàng không dân dụng", "гражданското въздухоплаване", "civil aviation",
           "граждан* въздухоплаван*"),
    _field("customs-procedures", "thủ tục hải quan", "митническите процедури", "customs procedures",
           "митническ* процедур*"),
    _field("intellectual-property", "sở hữu trí tuệ", "интелектуалната собственост", "intellectual property",
           "интелектуалн* собственост*"),
    _field("consumer-protection", "bảo vệ người tiêu dùng", "защитата на потребителите", "consumer protection",
           "защита* на потребителите"),
    _field("earth-observation", "quan sát Trái Đất", "наблюдението на Земята", "earth observation",
           "наблюдени* на Земята"),
    _field("seismic-monitoring", "quan trắc địa chấn", "сеизмичното наблюдение", "seismic monitoring",
           "сеизмичн* наблюдени*"),
    _field("book-translation", "dịch thuật sách", "превода на книги", "book translation", "превод* на книги"),
    _field("river-transport", "vận tải đường sông", "речния транспорт", "river transport"),
    _field("folk-music", "âm nhạc dân gian", "народната музика", "folk music"),
    _field("sports-training", "huấn luyện thể thao", "спортната подготовка", "sports training"),
    _field("dairy-production", "sản xuất sữa", "млекопроизводството", "dairy production"),
    _field("rose-growing", "trồng hoa hồng", "отглеждането на рози", "rose growing"),
    _field("coffee-processing", "chế biến cà phê", "преработката на кафе", "coffee processing"),
    _field("soil-research", "nghiên cứu thổ nhưỡng", "почвознанието", "soil research"),
    _field("archives", "bảo quản lưu trữ", "опазването на архивите", "the care of archives"),
    _field("museums", "hoạt động bảo tàng", "музейното дело", "museum work"),
    _field("film-production", "sản xuất phim", "филмопроизводството", "film production"),
    _field("postal-services", "dịch vụ bưu chính", "пощенските услуги", "postal services"),
    _field("metrology", "đo lường", "метрологията", "metrology"),
)

#: Who acts; in the plural, so that one verb fits them all.
ACTORS = (
    localized("các nhóm công tác chung", "съвместните работни групи", "the joint working groups"),
    localized("các bộ liên quan", "отговорните министерства", "the ministries concerned"),
    localized("các cơ quan có thẩm quyền", "компетентните органи", "the competent authorities"),
    localized("các phòng thương mại", "търговските палати", "the chambers of commerce"),
    localized("các viện hàn lâm khoa học", "академиите на науките", "the academies of sciences"),
    localized("các trường đại học của hai nước", "университетите на двете страни", "the universities of the two countries"),
    localized("chính quyền các tỉnh", "областните управи", "the provincial administrations"),
    localized("các hiệp hội nghề nghiệp", "професионалните сдружения", "the professional associations"),
    localized("các viện nghiên cứu", "научните институти", "the research institutes"),
    localized("các viện tiêu chuẩn", "институтите по стандартизация", "the standards institutes"),
)

#: Slots: {a} and {b} fields, {s} actors, {n} and {m} numbers, {p} a percentage, {y} a year, {d} a date.
SENTENCES = (
    localized("Hai bên nhất trí mở rộng hợp tác trong lĩnh vực {a} và {b} đến năm {y}.",
              "Двете страни се споразумяха да разширят сътрудничеството в областта на {a} и {b} до {y} г.",
              "The two sides agreed to expand cooperation in the fields of {a} and {b} until {y}."),
    localized("Đến {d}, {s} sẽ trình báo cáo về {a}, kèm ít nhất {n} đề xuất dự án chung.",
              "До {d} {s} ще представят доклад за {a} с най-малко {n} предложения за съвместни проекти.",
              "By {d} {s} will present a report on {a}, with at least {n} proposals for joint projects."),
    localized("Tỷ trọng của {a} trong các chương trình chung sẽ đạt {p} ngân sách vào năm {y}.",
              "Делът на {a} в съвместните програми ще достигне {p} от бюджета през {y} г.",
              "The share of {a} in the joint programmes is to reach {p} of the budget in {y}."),
    localized("Về {a}, {s} trao đổi kinh nghiệm, số liệu và chuyên gia, và mời {n} người tham dự khóa học tại Hà Nội và Sofia.",
              "За {a} {s} обменят опит, данни и експерти и канят {n} участници на курсове в Ханой и София.",
              "On {a} {s} exchange experience, data and experts, and invite {n} participants to courses in Hanoi and Sofia."),
    localized("Kinh phí cho {a} gồm {n} nghìn euro của mỗi bên, trong đó {p} dành cho {b}.",
              "Средствата за {a} са {n} хил. евро от всяка страна, от които {p} са за {b}.",
              "The funds for {a} are {n} thousand euros from each side, of which {p} are for {b}."),
    localized("Hai bên khuyến khích doanh nghiệp đầu tư vào {a} và giảm thời gian cấp phép xuống còn {n} ngày.",
              "Двете страни насърчават предприятията да инвестират в {a} и съкращават срока за разрешения на {n} дни.",
              "The two sides encourage enterprises to invest in {a} and shorten the time for permits to {n} days."),
    localized("Khi {s} không thống nhất được về {a}, vấn đề được đưa ra phiên họp kế tiếp, chậm nhất là {d}.",
              "Когато {s} не постигнат съгласие за {a}, въпросът се внася на следващото заседание, най-късно на {d}.",
              "Where {s} do not agree on {a}, the matter goes to the next session, on {d} at the latest."),
    localized("Các tiêu chuẩn về {a} và {b} được công nhận lẫn nhau sau thời gian thử nghiệm {n} tháng.",
              "Стандартите за {a} и {b} се признават взаимно след изпитване от {n} месеца.",
              "The standards for {a} and {b} are recognised mutually after a trial of {n} months."),
    localized("Năm {y}, {n} cán bộ và {m} sinh viên tham gia các khóa đào tạo về {a}.",
              "През {y} г. {n} служители и {m} студенти участваха в обучения за {a}.",
              "In {y} {n} officials and {m} students took part in training on {a}."),
    localized("Hai bên nhấn mạnh rằng {a} và {b} bổ trợ cho nhau và cần được xem xét cùng lúc.",
              "Двете страни подчертаха, че {a} и {b} се допълват и следва да се разглеждат заедно.",
              "The two sides emphasised that {a} and {b} complement each other and should be looked at together."),
    localized("Để theo dõi {a}, {s} công bố số liệu hằng năm và so sánh với mức của năm {y}.",
              "За да следят {a}, {s} публикуват годишни данни и ги сравняват с равнището от {y} г.",
              "To follow {a}, {s} publish yearly data and compare them with the level of {y}."),
    localized("Hai bên mong muốn đến năm {y} kim ngạch gắn với {a} tăng {p}, và coi {b} là điều kiện cho việc đó.",
              "Двете страни желаят до {y} г. оборотът, свързан с {a}, да нарасне с {p}, и виждат условие за това в {b}.",
              "The two sides wish turnover related to {a} to grow by {p} until {y}, and see a condition for this in {b}."),
    localized("Thông tin về {a} được trao đổi bằng tiếng Việt, tiếng Bulgaria và tiếng Anh, và lưu giữ trong {n} năm.",
              "Информацията за {a} се обменя на виетнамски, български и английски език и се пази {n} години.",
              "Information on {a} is exchanged in Vietnamese, Bulgarian and English, and is kept for {n} years."),
    localized("Trong lĩnh vực {a}, {s} lập danh mục {n} cơ sở đủ điều kiện và cập nhật trước {d}.",
              "В областта на {a} {s} съставят списък с {n} обекта, които отговарят на условията, и го обновяват преди {d}.",
              "In the field of {a} {s} draw up a list of {n} establishments that meet the conditions, and update it before {d}."),
)

#: {l} is a link: the words for a provision, or the title of what it leads to.
LINKING = (
    localized("Nội dung này dựa trên {l} và đặc biệt liên quan đến {a}.",
              "Това надгражда {l} и засяга най-вече {a}.",
              "This builds on {l} and concerns {a} in particular."),
    localized("Cách thực hiện được nêu tại {l}, nơi cũng đề cập {a}.",
              "Как се изпълнява това, се посочва в {l}, където става дума и за {a}.",
              "How this is carried out is set out in {l}, which also speaks of {a}."),
    localized("Xem thêm {l}: mức {p} ở đó cũng áp dụng cho {a}.",
              "Вж. и {l}: посоченият там дял от {p} важи и за {a}.",
              "See also {l}: the share of {p} there applies to {a} as well."),
)

PROVISIONS = localized("các quy định về {a}", "разпоредбите за {a}", "the provisions on {a}")

HEADINGS = (
    localized("Những gì đã thỏa thuận về {a}", "Какво е договорено за {a}", "What was agreed on {a}"),
    localized("Các bước tiếp theo về {a}", "Следващи стъпки за {a}", "Next steps on {a}"),
    localized("Kết quả về {a} đến nay", "Резултати за {a} досега", "Results on {a} so far"),
    localized("Trách nhiệm về {a}", "Кой отговаря за {a}", "Who is responsible for {a}"),
)

LIST_LEADS = (
    localized("Các bên liên quan tập trung vào:", "Участниците се съсредоточават върху:", "Those involved concentrate on:"),
    localized("Chương trình bao gồm:", "Програмата обхваща:", "The programme covers:"),
)

ITEMS = (
    localized("**{a}**, với {n} dự án đến năm {y};", "**{a}**, с {n} проекта до {y} г.;", "**{a}**, with {n} projects until {y};"),
    localized("hội thảo về {a} cho {n} chuyên gia;", "семинари за {a} с {n} експерти;", "seminars on {a} for {n} experts;"),
    localized("nghiên cứu chung về {a} và *{b}*;", "съвместни изследвания за {a} и *{b}*;", "joint research on {a} and *{b}*;"),
    localized("việc trao đổi {n} mẫu để phục vụ {a};", "обмен на {n} образци за {a};", "an exchange of {n} samples for {a};"),
)

#: A table that is followed by its rows of a field, two numbers and a percentage.
TABLE_HEAD = (
    localized("Lĩnh vực", "Област", "Field"),
    localized("Dự án", "Проекти", "Projects"),
    localized("Người tham gia", "Участници", "Participants"),
    localized("Tỷ trọng", "Дял", "Share"),
)

QUOTATIONS = (
    localized("“Hợp tác về {a} là việc của cả hai bên, và {b} cũng vậy.”",
              "„Сътрудничеството за {a} е дело и на двете страни, а такова е и {b}.“",
              "“Cooperation on {a} is a matter for both sides, and so is {b}.”"),
)

NOTES = (
    localized("Số liệu về {a} là của năm {y}.", "Данните за {a} са от {y} г.", "The data on {a} are of {y}."),
    localized("Bản thảo đầu ghi {n} thay vì {m} đối với {a}.", "В ранен проект за {a} стоеше {n} вместо {m}.",
              "An early draft had {n} instead of {m} for {a}."),
)

SUMMARIES = (
    localized("Hai bên nhất trí về {a} và {b}, với {n} dự án chung đến năm {y}.",
              "Двете страни се споразумяха за {a} и {b}, с {n} съвместни проекта до {y} г.",
              "The two sides agreed on {a} and {b}, with {n} joint projects until {y}."),
    localized("Hai bên mong muốn gắn {a} với {b} và dành {p} ngân sách cho việc này.",
              "Двете страни желаят да свържат {a} с {b} и отделят за това {p} от бюджета.",
              "The two sides wish to link {a} with {b}, and set {p} of the budget aside for it."),
)

#: Titles have at most 70 characters.
TITLES = {
    "commitment": localized("Về {a} và {b}", "За {a} и {b}", "On {a} and {b}"),
    "pillar": localized("Trụ cột về {a}", "Стълб за {a}", "The pillar of {a}"),
    "sector": localized("Lĩnh vực {a}", "Област: {a}", "The sector of {a}"),
    "instrument": localized("Chương trình về {a} và {b}", "Програма за {a} и {b}", "Programme on {a} and {b}"),
    "organisation": localized("Ủy ban về {a} và {b}", "Комисия за {a} и {b}", "Committee on {a} and {b}"),
    "event": localized("Phiên họp về {a}", "Заседание за {a}", "A session on {a}"),
}

STATEMENT = {
    "preamble": localized("Phần mở đầu", "Преамбюл", "Preamble"),
    "closing": localized("Phần kết", "Заключение", "Closing part"),
}

PAGES = {
    "about": localized("Giới thiệu", "За портала", "About"),
    "accessibility": localized("Khả năng tiếp cận", "Достъпност", "Accessibility"),
    "data": localized("Dữ liệu", "Данни", "Data"),
    "languages": localized("Ngôn ngữ", "Езици", "Languages"),
    "method": localized("Phương pháp", "Метод", "Method"),
    "privacy": localized("Quyền riêng tư", "Поверителност", "Privacy"),
}
