package kz.bilik.it;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bilik.db.DatabaseAccess;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.mariadb.jdbc.Driver;

/** Packs the module as the product packs it (a jar inside a web archive) and points it to the tests' database. */
@ArquillianSuiteDeployment
public class SuiteDeployment {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");
    private static final Path LIBRARIES = Path.of("target", "it", "lib");
    private static final Path LOOPBACK = Path.of("target", "it", "loopback.txt");

    @Deployment
    public static WebArchive archive() throws IOException, URISyntaxException {
        listenOnLoopbackOnly();
        var core = ShrinkWrap.create(JavaArchive.class, "core-ejb.jar")
                .as(ExplodedImporter.class)
                .importDirectory(CLASSES.toFile())
                .as(JavaArchive.class);
        var tests = ShrinkWrap.create(JavaArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(TEST_CLASSES.toFile(), deployed())
                .as(JavaArchive.class);
        return ShrinkWrap.create(WebArchive.class, "bilik-it.war")
                .addAsLibraries(core)
                .addAsLibraries(LIBRARIES.toFile().listFiles())
                .addAsLibraries(jarOf(Driver.class), jarOf(Assertions.class))
                .merge(tests, "WEB-INF/classes")
                .addAsWebInfResource(new StringAsset(beans()), "beans.xml")
                .addAsWebInfResource(new StringAsset(TestCallers.ejbDescriptor()), "glassfish-ejb-jar.xml")
                .addAsWebInfResource(new StringAsset(TestCallers.beansDescriptor()), "ejb-jar.xml")
                .addAsWebInfResource(new StringAsset(TestCallers.webDescriptor()), "glassfish-web.xml")
                .setWebXML(new StringAsset(webXml(TestDatabase.access())));
    }

    private static void listenOnLoopbackOnly() throws IOException {
        Files.writeString(
                LOOPBACK,
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n");
    }

    /** Unit tests stay out: they need libraries that no server has. */
    private static Filter<ArchivePath> deployed() {
        return path ->
                !path.get().matches(".*Test(\\$.*)?\\.class") && !path.get().equals("/arquillian.xml");
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String beans() {
        return """
                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
                """;
    }

    private static String webXml(DatabaseAccess database) {
        return """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <data-source>
                    <name>java:app/jdbc/bilik</name>
                    <class-name>org.mariadb.jdbc.MariaDbDataSource</class-name>
                    <url>%s</url>
                    <user>%s</user>
                    <password>%s</password>
                    <transactional>true</transactional>
                    <isolation-level>TRANSACTION_READ_COMMITTED</isolation-level>
                    <max-pool-size>30</max-pool-size>
                  </data-source>
                </web-app>
                """.formatted(database.url(), database.user(), database.password());
    }
}
