package kz.bilik.db;

/** Organisations of the demonstration. Their BINs are made up: the check digit fits, the organisation does not exist. */
enum DemoOrganisation {
    INSTITUTE(
            "990140000116",
            "INSTITUTE",
            "STATE",
            null,
            null,
            "«Балаларды ерте дамыту институты» РММ",
            "РГУ «Институт раннего развития детей»",
            "RSI “Early Childhood Development Institute”"),
    AUTHORISED_BODY(
            "990140000225",
            "AUTHORISED_BODY",
            "STATE",
            null,
            null,
            "Қазақстан Республикасының Оқу-ағарту министрлігі",
            "Министерство просвещения Республики Казахстан",
            "Ministry of Education of the Republic of Kazakhstan"),
    REGION(
            "990140000334",
            "REGION_EDU",
            "STATE",
            DemoOrganisation.KOSTANAY,
            "390000000",
            "Қостанай облысының білім басқармасы",
            "Управление образования Костанайской области",
            "Education Administration of Kostanay Region"),
    DISTRICT(
            "990140000443",
            "DISTRICT_EDU",
            "STATE",
            DemoOrganisation.KOSTANAY,
            "391000000",
            "Қостанай қаласының білім бөлімі",
            "Отдел образования города Костаная",
            "Education Department of Kostanay"),
    PRESCHOOL(
            "990140000552",
            "PRESCHOOL",
            "STATE",
            DemoOrganisation.KOSTANAY,
            "391000000",
            "«Балауса» бөбекжай-бақшасы",
            "Ясли-сад «Балауса»",
            "“Balausa” nursery school"),
    RUDNY(
            "990140006660",
            "DISTRICT_EDU",
            "STATE",
            DemoOrganisation.KOSTANAY,
            "392400000",
            "Рудный қаласының білім бөлімі",
            "Отдел образования города Рудного",
            "Education Department of Rudny"),
    KOSTANAY_DISTRICT(
            "990140007778",
            "DISTRICT_EDU",
            "STATE",
            DemoOrganisation.KOSTANAY,
            "395400000",
            "Қостанай ауданының білім бөлімі",
            "Отдел образования Костанайского района",
            "Education Department of Kostanay District"),
    AKMOLA(
            "990140008885",
            "REGION_EDU",
            "STATE",
            DemoOrganisation.AKMOLA_REGION,
            "110000000",
            "Ақмола облысының білім басқармасы",
            "Управление образования Акмолинской области",
            "Education Administration of Akmola Region"),
    KOKSHETAU(
            "990140009992",
            "DISTRICT_EDU",
            "STATE",
            DemoOrganisation.AKMOLA_REGION,
            "111000000",
            "Көкшетау қаласының білім бөлімі",
            "Отдел образования города Кокшетау",
            "Education Department of Kokshetau"),
    ASTANA(
            "990140011101",
            "REGION_EDU",
            "STATE",
            DemoOrganisation.ASTANA_CITY,
            "710000000",
            "Астана қаласының білім басқармасы",
            "Управление образования города Астаны",
            "Education Administration of Astana City");

    static final String KOSTANAY = "390000000";
    static final String AKMOLA_REGION = "110000000";
    static final String ASTANA_CITY = "710000000";

    private final String bin;
    private final String type;
    private final String ownership;
    private final String region;
    private final String kato;
    private final String nameKk;
    private final String nameRu;
    private final String nameEn;

    DemoOrganisation(
            String bin,
            String type,
            String ownership,
            String region,
            String kato,
            String nameKk,
            String nameRu,
            String nameEn) {
        this.bin = bin;
        this.type = type;
        this.ownership = ownership;
        this.region = region;
        this.kato = kato;
        this.nameKk = nameKk;
        this.nameRu = nameRu;
        this.nameEn = nameEn;
    }

    String bin() {
        return bin;
    }

    String type() {
        return type;
    }

    String ownership() {
        return ownership;
    }

    String region() {
        return region;
    }

    String kato() {
        return kato;
    }

    String nameKk() {
        return nameKk;
    }

    String nameRu() {
        return nameRu;
    }

    String nameEn() {
        return nameEn;
    }
}
