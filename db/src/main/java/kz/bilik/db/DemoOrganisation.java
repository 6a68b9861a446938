package kz.bilik.db;

/** Organisations of the demonstration. Their BINs are made up: the check digit fits, the organisation does not exist. */
enum DemoOrganisation {
    INSTITUTE(
            "990140000116",
            "INSTITUTE",
            "STATE",
            null,
            "«Балаларды ерте дамыту институты» РММ",
            "РГУ «Институт раннего развития детей»",
            "RSI “Early Childhood Development Institute”"),
    AUTHORISED_BODY(
            "990140000225",
            "AUTHORISED_BODY",
            "STATE",
            null,
            "Қазақстан Республикасының Оқу-ағарту министрлігі",
            "Министерство просвещения Республики Казахстан",
            "Ministry of Education of the Republic of Kazakhstan"),
    REGION(
            "990140000334",
            "REGION_EDU",
            "STATE",
            DemoOrganisation.KOSTANAY,
            "Қостанай облысының білім басқармасы",
            "Управление образования Костанайской области",
            "Education Administration of Kostanay Region"),
    DISTRICT(
            "990140000443",
            "DISTRICT_EDU",
            "STATE",
            DemoOrganisation.KOSTANAY,
            "Қостанай қаласының білім бөлімі",
            "Отдел образования города Костаная",
            "Education Department of Kostanay"),
    PRESCHOOL(
            "990140000552",
            "PRESCHOOL",
            "STATE",
            DemoOrganisation.KOSTANAY,
            "«Балауса» бөбекжай-бақшасы",
            "Ясли-сад «Балауса»",
            "“Balausa” nursery school");

    static final String KOSTANAY = "390000000";

    private final String bin;
    private final String type;
    private final String ownership;
    private final String region;
    private final String nameKk;
    private final String nameRu;
    private final String nameEn;

    DemoOrganisation(
            String bin, String type, String ownership, String region, String nameKk, String nameRu, String nameEn) {
        this.bin = bin;
        this.type = type;
        this.ownership = ownership;
        this.region = region;
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
