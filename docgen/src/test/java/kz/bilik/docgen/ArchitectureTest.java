package kz.bilik.docgen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "kz.bilik.docgen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> FACTORIES = Set.of(
            "newInstance", "newDefaultInstance", "newNSInstance", "newFactory", "newDefaultFactory", "createXMLReader");

    @ArchTest
    static final ArchRule xml_factories_are_made_in_one_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("kz.bilik.docgen.engine.XmlFactories")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "makes an XML factory",
                    (JavaMethodCall call) -> FACTORIES.contains(call.getName())
                            && (call.getTargetOwner().getPackageName().startsWith("javax.xml")
                                    || call.getTargetOwner().getPackageName().startsWith("org.xml"))));

    @ArchTest
    static final ArchRule docgen_knows_nothing_of_the_rest_of_bilik = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "belong to another module",
                    type -> type.getPackageName().startsWith("kz.bilik.")
                            && !type.getPackageName().startsWith("kz.bilik.docgen")));

    @ArchTest
    static final ArchRule fop_is_known_to_the_engine_only = noClasses()
            .that()
            .resideOutsideOfPackage("kz.bilik.docgen.engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.fop..", "org.apache.xmlgraphics..", "javax.xml.transform.sax..");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("kz.bilik.docgen.(*)..").should().beFreeOfCycles();
}
