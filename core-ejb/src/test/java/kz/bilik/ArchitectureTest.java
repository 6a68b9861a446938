package kz.bilik;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import kz.bilik.shared.time.ClockProducer;

/** The shape of the module as rules: who has read one feature has read them all. */
@AnalyzeClasses(packages = "kz.bilik", importOptions = CoreClasses.class)
class ArchitectureTest {

    /** Each may use those before it. Audit comes first: every feature tells it what has changed. */
    private static final List<String> FEATURES_IN_ORDER = List.of(
            "shared",
            "audit",
            "settings",
            "calendar",
            "organisation",
            "file",
            "document",
            "job",
            "notice",
            "notification",
            "account",
            "staffing",
            "accreditation",
            "programme",
            "planning",
            "schedule",
            "application",
            "course",
            "enrolment",
            "agreement",
            "referral",
            "admission",
            "attendance",
            "assessment",
            "outcome",
            "certificate",
            "reference",
            "secondchance",
            "expulsion",
            "nedb",
            "finishedcourse",
            "demo");

    private static final Set<String> SHARED_PARTS =
            Set.of("regulation", "error", "security", "time", "text", "persistence");
    private static final Set<String> FEATURE_PARTS = Set.of("policy", "model", "store");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.Instant",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @ArchTest
    static final ArchRule every_class_stands_in_a_feature_of_the_one_shape =
            classes().should(standInAFeatureOfTheOneShape());

    @ArchTest
    static final ArchRule a_feature_uses_only_those_before_it = classes().should(useOnlyFeaturesBeforeTheirOwn());

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("kz.bilik.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entities_and_stores_never_leave_their_feature =
            classes().should(useNoModelAndNoStoreOfOthers());

    @ArchTest
    static final ArchRule policies_know_no_container_no_database_and_no_clock = noClasses()
            .that()
            .resideInAPackage("kz.bilik.*.policy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax..", "java.sql..", "org.eclipse..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule policies_calculate_exactly = noClasses()
            .that()
            .resideInAPackage("kz.bilik.*.policy")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Double.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(double.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(float.class);

    @ArchTest
    static final ArchRule there_is_one_clock = noClasses()
            .that()
            .areNotAssignableTo(ClockProducer.class)
            .should()
            .callMethodWhere(asksAnotherClock())
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule entities_stand_in_the_model_of_their_feature =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("kz.bilik.*.model");

    @ArchTest
    static final ArchRule entities_say_what_happens_to_them_and_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("kz.bilik.*.model")
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule fields_of_entities_are_private = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("kz.bilik.*.model")
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule a_store_holds_the_entity_manager_and_nothing_else = fields().that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Store")
            .and()
            .areNotStatic()
            .should()
            .haveRawType(EntityManager.class);

    @ArchTest
    static final ArchRule only_stores_query = noClasses()
            .that()
            .resideOutsideOfPackages("kz.bilik.*.store", "kz.bilik.shared.persistence")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule every_use_case_says_who_may = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(areEnterpriseBeans())
            .should(sayWhoMay());

    @ArchTest
    static final ArchRule nothing_is_printed =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static void every_feature_says_what_it_is_for(JavaClasses classes) throws IOException {
        Path sources = Path.of("src", "main", "java", "kz", "bilik");
        try (var features = Files.list(sources)) {
            assertThat(features.filter(Files::isDirectory).filter(feature -> !feature.endsWith("shared")))
                    .allSatisfy(feature ->
                            assertThat(feature.resolve("package-info.java")).exists());
        }
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.", -1)[2];
    }

    private static String part(JavaClass type) {
        String[] segments = type.getPackageName().split("\\.", -1);
        return segments.length == 3 ? "" : String.join(".", List.of(segments).subList(3, segments.length));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("kz.bilik.");
    }

    private static ArchCondition<JavaClass> standInAFeatureOfTheOneShape() {
        return new ArchCondition<>("stand in a known feature, in its root or in policy, model or store") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> parts = feature(type).equals("shared") ? SHARED_PARTS : FEATURE_PARTS;
                boolean root = part(type).isEmpty() && !feature(type).equals("shared");
                boolean fits = FEATURES_IN_ORDER.contains(feature(type)) && (root || parts.contains(part(type)));
                events.add(new SimpleConditionEvent(type, fits, type.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyFeaturesBeforeTheirOwn() {
        return new ArchCondition<>("use only features before their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = FEATURES_IN_ORDER.indexOf(feature(type));
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(used)) {
                        boolean before = FEATURES_IN_ORDER.indexOf(feature(used)) <= own;
                        events.add(new SimpleConditionEvent(type, before, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useNoModelAndNoStoreOfOthers() {
        return new ArchCondition<>("use the root and the pure policies of other features only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(used) && !feature(used).equals(feature(type))) {
                        boolean open =
                                !part(used).equals("model") && !part(used).equals("store");
                        events.add(new SimpleConditionEvent(type, open, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> asksAnotherClock() {
        return DescribedPredicate.describe("asks a clock other than the one of the product", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = CLOCKS.contains(owner)
                    && call.getName().equals("now")
                    && !call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            boolean system = owner.equals("java.time.Clock") && call.getName().startsWith("system");
            boolean millis = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
            return now || system || millis;
        });
    }

    private static DescribedPredicate<JavaClass> areEnterpriseBeans() {
        return DescribedPredicate.describe(
                "enterprise beans",
                type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("have @RolesAllowed or @PermitAll, themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }
}
