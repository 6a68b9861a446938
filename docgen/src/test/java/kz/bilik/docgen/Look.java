package kz.bilik.docgen;

import java.nio.file.*;
import kz.bilik.docgen.problem.*;
import kz.bilik.docgen.wording.*;

class Look {
    public static void main(String[] a) throws Exception {
        var out = Path.of("target/look");
        Files.createDirectories(out);
        for (var t : new String[] {"certificate", "supplement", "reference"})
            for (var l : Language.values()) {
                try {
                    Files.write(
                            out.resolve(t + "_" + l.tag() + ".pdf"),
                            Press.pdf(t, l, DataFixture.a(t).data()));
                    Files.write(
                            out.resolve(t + "_" + l.tag() + "_long.pdf"),
                            Press.pdf(t, l, DataFixture.longest(t).data()));
                    Files.write(
                            out.resolve(t + "_" + l.tag() + "_short.pdf"),
                            Press.pdf(t, l, DataFixture.shortest(t).data()));
                } catch (RequestRefused e) {
                    System.out.println(t + l + e.violations());
                }
            }
        for (int r = 0; r < 0; r++) {
            long s = System.nanoTime();
            for (int i = 0; i < 100; i++)
                Press.pdf(
                        "certificate", Language.RU, DataFixture.a("certificate").data());
            System.out.println((System.nanoTime() - s) / 100 / 1e6 + " ms");
        }
    }
}
