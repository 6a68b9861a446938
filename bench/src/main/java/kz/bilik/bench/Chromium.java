package kz.bilik.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.bilik.docgen.engine.Ornaments;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;

/** A page of HTML that stays open in one headless Chromium; for each paper its words change and it is printed, as tagged PDF. */
public final class Chromium implements Contestant {

    private final ThreadLocal<Printer> printer = ThreadLocal.withInitial(Printer::new);

    @Override
    public byte[] make(Paper paper) {
        return printer.get().print(paper);
    }

    /** Playwright belongs to one thread, so each has its own browser. */
    private static final class Printer {

        private final Page page;

        Printer() {
            var playwright = Playwright.create();
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("bilik.chromium", "/usr/bin/chromium")))
                            .setArgs(List.of("--no-sandbox")));
            page = browser.newPage();
            page.setContent(html());
            page.waitForFunction("document.fonts.status === 'loaded'");
        }

        byte[] print(Paper paper) {
            page.evaluate(
                    "words => { for (const [key, html] of Object.entries(words)) document.getElementById(key).innerHTML = html }",
                    words(paper));
            return page.pdf(new Page.PdfOptions()
                    .setWidth("297mm")
                    .setHeight("210mm")
                    .setPrintBackground(true)
                    .setTagged(true));
        }
    }

    private static Map<String, String> words(Paper paper) {
        var words = new HashMap<String, String>();
        for (int side = 0; side < 2; side++) {
            for (var key :
                    List.of("institute_ministry", "institute_name", "heading", "signatory_title", "qr_caption")) {
                words.put(key + side, paper.text(side, key));
            }
            words.put("body" + side, body(paper, side));
            int column = side;
            words.put(
                    "details" + side,
                    List.of("period", "form", "completed", "number", "issued", "valid").stream()
                            .map(key -> "<div><span>" + paper.text(column, key + "_name") + ":</span> "
                                    + paper.text(column, key + "_value") + "</div>")
                            .collect(Collectors.joining()));
        }
        var code = QrModules.of(paper.address());
        words.put("mark", paper.both("blank_mark"));
        words.put("holder", paper.holder());
        words.put("signatory", paper.signatory());
        words.put("seal", paper.both("seal"));
        words.put("code", paper.text(1, "qr_code"));
        words.put("address", paper.address());
        words.put(
                "qr",
                "<svg role=\"img\" aria-label=\"QR\" width=\"32mm\" height=\"32mm\" viewBox=\"0 0 " + code.modules()
                        + " " + code.modules() + "\"><path d=\"" + code.svgPath() + "\"/></svg>");
        return words;
    }

    private static String body(Paper paper, int side) {
        return paper.runs(side, "body").stream()
                .map(run -> run.fact().equals("topic") ? "<b>" + run.text() + "</b>" : run.text())
                .collect(Collectors.joining());
    }

    private static String html() {
        return """
                <!doctype html><html lang="ru"><head><title>Сертификат</title><style>
                %s %s %s %s
                @page { size: 297mm 210mm; margin: 0 }
                body { margin: 0; font: 13pt/16.1pt S; color: #1B1F24; width: 297mm; height: 210mm; position: relative; overflow: hidden }
                body > * { position: absolute }
                .column { width: 320pt; text-align: center; top: 108pt }
                .institute { font-size: 11pt; line-height: 13.7pt; color: #0B4F6C }
                .heading { font: bold 28pt/31pt S; color: #0B4F6C; letter-spacing: .06em; margin: 10pt 0 0 0 }
                .gap { height: 58pt } .details { font-size: 10pt; line-height: 13pt; margin-top: 10pt } .details span { color: #4A5560 }
                .small { font: 7.5pt/9.4pt A; color: #4A5560; text-align: right; left: 505pt; width: 153pt; top: 456pt }
                </style></head><body>
                <div style="left:0;top:0" role="presentation">%s</div><div style="left:336pt;top:192pt" role="presentation">%s</div>
                <div id="mark" style="left:93pt;top:53pt;font:8.5pt A;color:#4A5560"></div>
                <div class="column" style="left:97pt"><div class="institute"><span id="institute_ministry0"></span><br><b id="institute_name0"></b></div>
                  <h1 class="heading" id="heading0"></h1><div class="gap"></div><div id="body0"></div><div class="details" id="details0"></div></div>
                <div class="column" style="left:425pt"><div class="institute"><span id="institute_ministry1"></span><br><b id="institute_name1"></b></div>
                  <h1 class="heading" id="heading1"></h1><div class="gap"></div><div id="body1"></div><div class="details" id="details1"></div></div>
                <div id="holder" style="left:0;width:297mm;top:206pt;text-align:center;font:bold 24pt S"></div>
                <div style="left:93pt;top:475pt;font:11pt/13pt S"><span id="signatory_title0"></span><br><span id="signatory_title1"></span></div>
                <div style="left:253pt;top:499pt;width:70pt;border-top:.5pt solid"></div>
                <div id="signatory" style="left:332pt;top:488pt;font:11pt/13pt S"></div>
                <div id="seal" style="left:93pt;top:506pt;font:9pt S;color:#4A5560"></div>
                <div class="small"><div id="qr_caption0"></div><div id="qr_caption1"></div><b id="code" style="color:#0B4F6C"></b><div id="address" style="font-size:6.5pt"></div></div>
                <div id="qr" style="left:660pt;top:454pt"></div>
                </body></html>
                """.formatted(
                        face("S", 400, Fonts.SERIF),
                        face("S", 700, Fonts.SERIF_BOLD),
                        face("A", 400, Fonts.SANS),
                        face("A", 700, Fonts.SANS_BOLD),
                        svg(297, 210, Ornaments::frame),
                        svg(60, 4, Ornaments::rule));
    }

    private static String face(String family, int weight, String file) {
        return "@font-face { font-family: %s; font-weight: %d; src: url(data:font/ttf;base64,%s) }"
                .formatted(family, weight, Base64.getEncoder().encodeToString(Fonts.bytes(file)));
    }

    private static String svg(int width, int height, Consumer<Graphics2D> painter) {
        var document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        var graphics = new SVGGraphics2D(document);
        painter.accept(graphics);
        var root = graphics.getRoot();
        root.setAttribute("width", width + "mm");
        root.setAttribute("height", height + "mm");
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        var text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().substring(text.toString().indexOf("<svg"));
    }
}
