package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** The examples of the documentation, run as a reader would run them, and the client that a generator writes of the published contract. */
final class Examples {

    private static final Path SOURCES = Path.of("..", "docs", "api", "examples");
    private static final Path WORK = Path.of("target", "examples").toAbsolutePath();

    private final String address;
    private final String key;

    Examples(URI address, String key) throws IOException {
        this.address = address.toString().replaceFirst("/$", "");
        this.key = key;
        Files.createDirectories(WORK);
    }

    byte[] shell() throws Exception {
        return paper("bash", SOURCES.resolve("make-certificate.sh").toString());
    }

    byte[] python() throws Exception {
        return paper("python3", SOURCES.resolve("make_certificate.py").toString());
    }

    /** Generates the client of the contract, compiles it together with the example and runs that. */
    byte[] java(byte[] contract) throws Exception {
        var published = Files.write(WORK.resolve("openapi.yaml"), contract);
        var client = WORK.resolve("client");
        run(
                java(),
                "-jar",
                System.getProperty("openapi.generator"),
                "generate",
                "-i",
                published.toString(),
                "-g",
                "java",
                "--library",
                "native",
                "-o",
                client.toString(),
                "--additional-properties",
                "invokerPackage=client,apiPackage=client.api,modelPackage=client.model,openApiNullable=false,useJakartaEe=true,"
                        + "useSingleRequestParameter=true",
                "--global-property",
                "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
        var classes = Files.createDirectories(WORK.resolve("classes"));
        compile(client.resolve("src/main/java"), classes);
        return paper(
                java(), "-cp", classes + File.pathSeparator + System.getProperty("java.class.path"), "MakeCertificate");
    }

    private static void compile(Path generated, Path classes) throws IOException {
        var options = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString()));
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        options.add(SOURCES.resolve("MakeCertificate.java").toString());
        try (var files = Files.walk(generated)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> options.add(file.toString()));
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)))
                .as("the generated client compiles")
                .isZero();
    }

    private byte[] paper(String... command) throws Exception {
        var paper = WORK.resolve("paper.pdf");
        Files.deleteIfExists(paper);
        var whole = new ArrayList<>(List.of(command));
        whole.add(paper.toString());
        run(whole.toArray(String[]::new));
        return Files.readAllBytes(paper);
    }

    private void run(String... command) throws IOException, InterruptedException {
        var log = WORK.resolve("log.txt").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("DOCGEN_URL", address);
        builder.environment().put("DOCGEN_KEY", key);
        var process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(process.exitValue())
                .as(List.of(command).stream().limit(3).collect(Collectors.joining(" ")) + "\n"
                        + Files.readString(log.toPath()))
                .isZero();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
