package kz.bilik.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import kz.bilik.docgen.engine.Ornaments;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The page as a compiled report of JasperReports, filled and exported for each paper; plain PDF. */
public final class Jasper implements Contestant {

    private static final int WIDTH = 842;
    private static final int HEIGHT = 595;
    private static final Color INK = new Color(0x1B, 0x1F, 0x24);
    private static final Color TEAL = new Color(0x0B, 0x4F, 0x6C);
    private static final Color GREY = new Color(0x4A, 0x55, 0x60);

    private final JasperReport report;
    private final Drawing frame = new Drawing(297, Ornaments::frame);
    private final Drawing rule = new Drawing(60, Ornaments::rule);

    public Jasper() throws JRException {
        var design = new JasperDesign();
        design.setName("certificate");
        design.setPageWidth(WIDTH);
        design.setPageHeight(HEIGHT);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(0);
        design.setBottomMargin(0);
        design.setOrientation(OrientationEnum.LANDSCAPE);
        design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
        var band = new JRDesignBand();
        band.setHeight(HEIGHT);
        image(design, band, "frame", 0, 0, WIDTH, HEIGHT);
        image(design, band, "rule", 336, 192, 170, 11);
        for (int side = 0; side < 2; side++) {
            column(design, band, side, 97 + side * 328);
        }
        text(design, band, "mark", 93, 53, 400, 12, "Bilik Sans", 8.5f, false, GREY, HorizontalTextAlignEnum.LEFT);
        text(design, band, "holder", 97, 203, 648, 34, "Bilik Serif", 24, true, INK, HorizontalTextAlignEnum.CENTER);
        text(design, band, "signatory", 332, 486, 200, 14, "Bilik Serif", 11, false, INK, HorizontalTextAlignEnum.LEFT);
        text(design, band, "seal", 93, 504, 400, 12, "Bilik Serif", 9, false, GREY, HorizontalTextAlignEnum.LEFT);
        text(design, band, "code", 505, 503, 153, 10, "Bilik Sans", 7.5f, true, TEAL, HorizontalTextAlignEnum.RIGHT);
        text(
                design,
                band,
                "address",
                505,
                514,
                153,
                10,
                "Bilik Sans",
                6.5f,
                false,
                GREY,
                HorizontalTextAlignEnum.RIGHT);
        image(design, band, "qr", 660, 454, 91, 91);
        var line = new JRDesignLine();
        line.setX(253);
        line.setY(499);
        line.setWidth(70);
        line.setHeight(1);
        line.getLinePen().setLineWidth(0.5f);
        band.addElement(line);
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        report = JasperCompileManager.compileReport(design);
    }

    private static void column(JasperDesign design, JRDesignBand band, int side, int x) throws JRException {
        var center = HorizontalTextAlignEnum.CENTER;
        text(design, band, "ministry" + side, x, 107, 320, 14, "Bilik Serif", 11, false, TEAL, center);
        text(design, band, "institute" + side, x + 20, 121, 280, 30, "Bilik Serif", 11, true, TEAL, center);
        text(design, band, "heading" + side, x, 153, 320, 36, "Bilik Serif", 28, true, TEAL, center);
        text(design, band, "body" + side, x, 244, 320, 72, "Bilik Serif", 13, false, INK, center);
        text(design, band, "details" + side, x, 320, 320, 84, "Bilik Serif", 10, false, INK, center);
        text(
                design,
                band,
                "title" + side,
                93,
                473 + side * 13,
                160,
                14,
                "Bilik Serif",
                11,
                false,
                INK,
                HorizontalTextAlignEnum.LEFT);
        text(
                design,
                band,
                "caption" + side,
                505,
                456 + side * 22,
                153,
                22,
                "Bilik Sans",
                7.5f,
                false,
                GREY,
                HorizontalTextAlignEnum.RIGHT);
    }

    private static void parameter(JasperDesign design, String name, Class<?> type) throws JRException {
        var parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(type);
        design.addParameter(parameter);
    }

    private static void text(
            JasperDesign design,
            JRDesignBand band,
            String name,
            int x,
            int y,
            int width,
            int height,
            String font,
            float size,
            boolean bold,
            Color color,
            HorizontalTextAlignEnum align)
            throws JRException {
        parameter(design, name, String.class);
        var field = new JRDesignTextField();
        field.setX(x);
        field.setY(y);
        field.setWidth(width);
        field.setHeight(height);
        field.setFontName(font);
        field.setFontSize(size);
        field.setBold(bold);
        field.setForecolor(color);
        field.setHorizontalTextAlign(align);
        if (name.startsWith("body") || name.startsWith("details")) {
            field.setMarkup("styled");
        }
        field.setExpression(new JRDesignExpression("$P{" + name + "}"));
        band.addElement(field);
    }

    private static void image(JasperDesign design, JRDesignBand band, String name, int x, int y, int width, int height)
            throws JRException {
        parameter(design, name, Drawing.class);
        var image = new JRDesignImage(design);
        image.setX(x);
        image.setY(y);
        image.setWidth(width);
        image.setHeight(height);
        image.setScaleImage(ScaleImageEnum.FILL_FRAME);
        image.setExpression(new JRDesignExpression("$P{" + name + "}"));
        band.addElement(image);
    }

    @Override
    public byte[] make(Paper paper) throws JRException {
        Map<String, Object> words = new HashMap<>();
        for (int side = 0; side < 2; side++) {
            words.put("ministry" + side, paper.text(side, "institute_ministry"));
            words.put("institute" + side, paper.text(side, "institute_name"));
            words.put("heading" + side, paper.text(side, "heading"));
            words.put("title" + side, paper.text(side, "signatory_title"));
            words.put("caption" + side, paper.text(side, "qr_caption"));
            words.put("body" + side, body(paper, side));
            words.put("details" + side, details(paper, side));
        }
        words.put("mark", paper.both("blank_mark"));
        words.put("holder", paper.holder());
        words.put("signatory", paper.signatory());
        words.put("seal", paper.both("seal"));
        words.put("code", paper.text(1, "qr_code"));
        words.put("address", paper.address());
        words.put("frame", frame);
        words.put("rule", rule);
        words.put("qr", new Drawing(1, graphics -> QrModules.of(paper.address()).paint(graphics, 1)));
        return JasperExportManager.exportReportToPdf(
                JasperFillManager.fillReport(report, words, new JREmptyDataSource()));
    }

    private static String body(Paper paper, int side) {
        var text = new StringBuilder();
        for (var run : paper.runs(side, "body")) {
            text.append(run.fact().equals("topic") ? "<style isBold=\"true\">" + run.text() + "</style>" : run.text());
        }
        return text.toString();
    }

    private static String details(Paper paper, int side) {
        var text = new StringBuilder();
        for (var detail : new String[] {"period", "form", "completed", "number", "issued", "valid"}) {
            text.append("<style forecolor=\"#4A5560\">")
                    .append(paper.text(side, detail + "_name"))
                    .append(":</style> ")
                    .append(paper.text(side, detail + "_value"))
                    .append('\n');
        }
        return text.toString();
    }

    /** A drawing so many units wide, drawn as vectors. */
    public static final class Drawing extends AbstractRenderer implements Graphics2DRenderable {

        private static final long serialVersionUID = 1L;

        private final double units;
        private final transient Consumer<Graphics2D> painter;

        Drawing(double units, Consumer<Graphics2D> painter) {
            this.units = units;
            this.painter = painter;
        }

        @Override
        public void render(JasperReportsContext context, Graphics2D target, Rectangle2D area) {
            var graphics = (Graphics2D) target.create();
            graphics.translate(area.getX(), area.getY());
            graphics.scale(area.getWidth() / units, area.getWidth() / units);
            painter.accept(graphics);
            graphics.dispose();
        }
    }
}
