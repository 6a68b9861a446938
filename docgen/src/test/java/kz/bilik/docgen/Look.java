package kz.bilik.docgen;

import java.nio.file.*;
import kz.bilik.docgen.document.*;
import kz.bilik.docgen.problem.*;
import kz.bilik.docgen.template.*;
import kz.bilik.docgen.wording.*;

class Look {
    public static void main(String[] a) throws Exception {
        var catalog = new TemplateCatalog();
        var maker = new DocumentMaker(catalog);
        var out = Path.of("target/look");
        Files.createDirectories(out);
        for (var t : catalog.all())
            for (var l : Language.values()) {
                try {
                    Files.write(
                            out.resolve(t.id() + "_" + l.tag() + ".pdf"),
                            maker.make(t, l, t.sample(), false).pdf());
                    Files.write(
                            out.resolve("draft_" + t.id() + "_" + l.tag() + ".pdf"),
                            maker.make(t, l, t.sample(), true).pdf());
                } catch (RequestRefused e) {
                    System.out.println(t.id() + l + e.violations());
                }
            }
        var t = catalog.find("certificate").get();
        for (int r = 0; r < 3; r++) {
            long s = System.nanoTime();
            for (int i = 0; i < 50; i++) maker.make(t, Language.RU, t.sample(), false);
            System.out.println((System.nanoTime() - s) / 50 / 1e6 + " ms");
        }
    }
}
