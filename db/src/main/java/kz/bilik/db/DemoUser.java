package kz.bilik.db;

/** A person of the demonstration: one for every role, a second administrator for what takes four eyes, and more regions and districts. */
public enum DemoUser {
    ADMIN("admin", "INSTITUTE_ADMIN", "Сейітқызы Айгүл Маратқызы", DemoOrganisation.INSTITUTE, false),
    ADMIN_2("admin2", "INSTITUTE_ADMIN", "Оразбекұлы Нұрлан Серікұлы", DemoOrganisation.INSTITUTE, false),
    DIRECTOR("director", "DIRECTOR", "Жақсыбекова Гүлнар Қайратқызы", DemoOrganisation.INSTITUTE, false),
    ACTING_DIRECTOR("acting", "ACTING_DIRECTOR", "Төлегенов Ерлан Бауыржанұлы", DemoOrganisation.INSTITUTE, false),
    TRAINER("trainer", "METHODOLOGIST_TRAINER", "Әбдірахманова Сәуле Ғалымқызы", DemoOrganisation.INSTITUTE, false),
    COMMISSION("commission", "COMMISSION_MEMBER", "Қасымов Дәурен Ілиясұлы", DemoOrganisation.INSTITUTE, false),
    COMMISSION_SECRETARY(
            "commission2", "COMMISSION_MEMBER", "Сейітқали Айжан Бауыржанқызы", DemoOrganisation.INSTITUTE, false),
    COMMISSION_3("commission3", "COMMISSION_MEMBER", "Ли Виктория Андреевна", DemoOrganisation.INSTITUTE, false),
    REGION("region", "REGION_EDU", "Бекенова Ләззат Мұратқызы", DemoOrganisation.REGION, true),
    DISTRICT("district", "DISTRICT_EDU", "Иманғалиев Асхат Төлеуұлы", DemoOrganisation.DISTRICT, true),
    PRESCHOOL_HEAD("head", "PRESCHOOL_HEAD", "Шайхина Үміт Һайдарқызы", DemoOrganisation.PRESCHOOL, false),
    LISTENER("listener", "LISTENER", "Әлімқұлова Құндыз Һайдарқызы", DemoOrganisation.PRESCHOOL, false),
    LISTENER_2("listener2", "LISTENER", "Жұмабекова Аида Сәкенқызы", DemoOrganisation.PRESCHOOL, false),
    MINISTRY("ministry", "AUTH_BODY", "Ысқақова Іңкәр Өтегенқызы", DemoOrganisation.AUTHORISED_BODY, false),
    WORKING_GROUP("group", "WG_MEMBER", "Ғабитов Олжас Ұланұлы", DemoOrganisation.AUTHORISED_BODY, false),
    WORKING_GROUP_SECRETARY("group2", "WG_MEMBER", "Мұқанова Жанар Ерікқызы", DemoOrganisation.AUTHORISED_BODY, false),
    WORKING_GROUP_3("group3", "WG_MEMBER", "Досанов Ербол Қуатұлы", DemoOrganisation.AUTHORISED_BODY, false),
    WORKING_GROUP_4("group4", "WG_MEMBER", "Тасболатова Гүлмира Сәкенқызы", DemoOrganisation.AUTHORISED_BODY, false),
    WORKING_GROUP_5("group5", "WG_MEMBER", "Лебедева Ольга Петровна", DemoOrganisation.AUTHORISED_BODY, false),
    IT("it", "IT_STAFF", "Ким Виктор Сергеевич", DemoOrganisation.INSTITUTE, false),
    AUDITOR("auditor", "AUDITOR", "Петрова Елена Николаевна", DemoOrganisation.AUTHORISED_BODY, false),
    REGION_2("region2", "REGION_EDU", "Мұқанова Динара Еркінқызы", DemoOrganisation.AKMOLA, true),
    REGION_3("region3", "REGION_EDU", "Сағынтаев Бауыржан Әділұлы", DemoOrganisation.ASTANA, true),
    DISTRICT_2("district2", "DISTRICT_EDU", "Төреханова Жанар Болатқызы", DemoOrganisation.RUDNY, true),
    DISTRICT_3("district3", "DISTRICT_EDU", "Досмағамбетов Ринат Қуатұлы", DemoOrganisation.KOSTANAY_DISTRICT, true),
    DISTRICT_4("district4", "DISTRICT_EDU", "Шәріпова Гүлмира Сембайқызы", DemoOrganisation.KOKSHETAU, true);

    private final String username;
    private final String role;
    private final String displayName;
    private final DemoOrganisation organisation;
    private final boolean scopedToRegion;

    DemoUser(String username, String role, String displayName, DemoOrganisation organisation, boolean scopedToRegion) {
        this.username = username;
        this.role = role;
        this.displayName = displayName;
        this.organisation = organisation;
        this.scopedToRegion = scopedToRegion;
    }

    public String username() {
        return username;
    }

    public String role() {
        return role;
    }

    public String displayName() {
        return displayName;
    }

    DemoOrganisation organisation() {
        return organisation;
    }

    boolean isScopedToRegion() {
        return scopedToRegion;
    }
}
