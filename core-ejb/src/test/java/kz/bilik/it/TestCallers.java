package kz.bilik.it;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.db.DemoUser;
import kz.bilik.shared.security.Roles;

/** Tells the server which principal each {@code As…} bean runs as, and which role that principal has. */
final class TestCallers {

    private static final String SYSTEM = "system";
    private static final String API_CLIENT = "api";

    private TestCallers() {}

    private record RunAs(Class<?> bean, String principal) {}

    static String ejbDescriptor() {
        String beans = Stream.of(
                        new RunAs(AsAdmin.class, DemoUser.ADMIN.username()),
                        new RunAs(AsSecondAdmin.class, DemoUser.ADMIN_2.username()),
                        new RunAs(AsDirector.class, DemoUser.DIRECTOR.username()),
                        new RunAs(AsActingDirector.class, DemoUser.ACTING_DIRECTOR.username()),
                        new RunAs(AsTrainer.class, DemoUser.TRAINER.username()),
                        new RunAs(AsCommission.class, DemoUser.COMMISSION.username()),
                        new RunAs(AsCommissionSecretary.class, DemoUser.COMMISSION_SECRETARY.username()),
                        new RunAs(AsCommissionThird.class, DemoUser.COMMISSION_3.username()),
                        new RunAs(AsRegion.class, DemoUser.REGION.username()),
                        new RunAs(AsDistrict.class, DemoUser.DISTRICT.username()),
                        new RunAs(AsOtherDistrict.class, DemoUser.DISTRICT_2.username()),
                        new RunAs(AsOtherRegion.class, DemoUser.REGION_2.username()),
                        new RunAs(AsCity.class, DemoUser.REGION_3.username()),
                        new RunAs(AsHead.class, DemoUser.PRESCHOOL_HEAD.username()),
                        new RunAs(AsListener.class, DemoUser.LISTENER.username()),
                        new RunAs(AsItStaff.class, DemoUser.IT.username()),
                        new RunAs(AsAuditor.class, DemoUser.AUDITOR.username()),
                        new RunAs(AsMinistry.class, DemoUser.MINISTRY.username()),
                        new RunAs(AsGroupChair.class, DemoUser.WORKING_GROUP.username()),
                        new RunAs(AsGroupSecretary.class, DemoUser.WORKING_GROUP_SECRETARY.username()),
                        new RunAs(AsGroupMember.class, DemoUser.WORKING_GROUP_3.username()),
                        new RunAs(AsGroupFourth.class, DemoUser.WORKING_GROUP_4.username()),
                        new RunAs(AsApiClient.class, API_CLIENT),
                        new RunAs(AsSystem.class, SYSTEM))
                .map(runAs -> named(runAs.bean().getSimpleName(), runAs.principal()))
                .collect(Collectors.joining("\n"));
        String officers = Officer.names().map(name -> named(name, name)).collect(Collectors.joining("\n"));
        return "<glassfish-ejb-jar><enterprise-beans>%s%s</enterprise-beans></glassfish-ejb-jar>"
                .formatted(beans, officers);
    }

    /**
     * One bean for each officer: a class can run as one principal only, a descriptor can name it many times. And the doorstep of all
     * beans.
     */
    static String beansDescriptor() {
        return """
                <ejb-jar xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0">
                <enterprise-beans>%1$s</enterprise-beans>
                <interceptors><interceptor><interceptor-class>%2$s</interceptor-class>
                <around-invoke><method-name>enter</method-name></around-invoke></interceptor></interceptors>
                <assembly-descriptor><interceptor-binding><ejb-name>*</ejb-name>
                <interceptor-class>%2$s</interceptor-class></interceptor-binding></assembly-descriptor>
                </ejb-jar>""".formatted(
                        Officer.names()
                                .map(name -> """
                                <session><ejb-name>%s</ejb-name><local-bean/><ejb-class>%s</ejb-class>
                                <session-type>Stateless</session-type><transaction-type>Container</transaction-type>
                                <security-identity><run-as><role-name>DISTRICT_EDU</role-name></run-as></security-identity>
                                </session>""".formatted(name, Officer.class.getName()))
                                .collect(Collectors.joining("\n")),
                        Doorstep.class.getName());
    }

    private static String named(String bean, String principal) {
        return "<ejb><ejb-name>%s</ejb-name><principal><name>%s</name></principal></ejb>".formatted(bean, principal);
    }

    static String webDescriptor() {
        String mappings = Stream.concat(
                        Arrays.stream(DemoUser.values()).map(user -> mapping(user.role(), user.username())),
                        Stream.concat(
                                Officer.names().map(name -> mapping(Roles.DISTRICT_EDU, name)),
                                Stream.of(mapping(Roles.SYSTEM, SYSTEM), mapping(Roles.API_CLIENT, API_CLIENT))))
                .collect(Collectors.joining("\n"));
        return "<glassfish-web-app>%s</glassfish-web-app>".formatted(mappings);
    }

    private static String mapping(String role, String principal) {
        return "<security-role-mapping><role-name>%s</role-name><principal-name>%s</principal-name></security-role-mapping>"
                .formatted(role, principal);
    }
}
