package kz.bilik.docgen.start;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server inside this jar, with the application that lies beside it: one listener, no cluster, no call home. */
final class Server {

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    /** A streamed batch of the greatest length takes longer than the server's quarter of an hour. */
    private static final int SECONDS_OF_A_REQUEST = 7200;

    private final StartSettings settings;

    Server(StartSettings settings) {
        this.settings = settings;
    }

    void start() throws IOException {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("bilik.docgen.keys", settings.keys().toString());
        var commands = temporary(
                ".boot",
                "set " + LISTENER + "address=" + settings.address() + "\n" + "set " + HTTP + "request-timeout-seconds="
                        + SECONDS_OF_A_REQUEST + "\n");
        var logging = temporary(".logging", """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.formatter=kz.bilik.docgen.start.JsonLines
                java.util.logging.ConsoleHandler.level=INFO
                .level=WARNING
                PayaraMicro.level=INFO
                kz.bilik.level=INFO
                javax.enterprise.system.security.ssl.level=SEVERE
                """);
        PayaraMicro.main(
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                commands.toString(),
                "--logproperties",
                logging.toString(),
                "--nohazelcast",
                "--disablephonehome");
    }

    private static Path temporary(String suffix, String content) throws IOException {
        var file = Files.createTempFile("docgen", suffix);
        file.toFile().deleteOnExit();
        return Files.writeString(file, content);
    }
}
