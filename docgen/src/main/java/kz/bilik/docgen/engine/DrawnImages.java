package kz.bilik.docgen.engine;

import java.io.IOException;
import java.util.Map;
import javax.xml.transform.Source;
import org.apache.xmlgraphics.image.loader.Image;
import org.apache.xmlgraphics.image.loader.ImageContext;
import org.apache.xmlgraphics.image.loader.ImageException;
import org.apache.xmlgraphics.image.loader.ImageFlavor;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSessionContext;
import org.apache.xmlgraphics.image.loader.ImageSize;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoader;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoaderFactory;
import org.apache.xmlgraphics.image.loader.impl.AbstractImagePreloader;
import org.apache.xmlgraphics.image.loader.impl.ImageGraphics2D;
import org.apache.xmlgraphics.image.loader.spi.ImageLoader;
import org.apache.xmlgraphics.image.loader.spi.ImageLoaderFactory;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

/**
 * Pictures that are drawn by code while the document is painted: {@code art:} ornaments, and {@code qr:code}, whose content comes from the
 * rendering under way. The addresses are fixed, so FOP's image cache never grows with the number of documents.
 */
final class DrawnImages {

    private static final String MIME = "image/x-drawn";
    private static final int MILLIPOINTS_PER_INCH = 72_000;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private DrawnImages() {}

    static boolean drawn(String uri) {
        return Art.named(uri).isPresent();
    }

    static final class Preloader extends AbstractImagePreloader {

        @Override
        public ImageInfo preloadImage(String uri, Source source, ImageContext context) {
            return Art.named(uri).map(art -> info(uri, art)).orElse(null);
        }

        private static ImageInfo info(String uri, Art art) {
            var info = new ImageInfo(uri, MIME);
            var size = new ImageSize();
            size.setSizeInMillipoints(millipoints(art.width()), millipoints(art.height()));
            size.setResolution(72);
            size.calcPixelsFromSize();
            info.setSize(size);
            return info;
        }

        private static int millipoints(double millimetres) {
            return (int) Math.round(millimetres / MILLIMETRES_PER_INCH * MILLIPOINTS_PER_INCH);
        }

        @Override
        public int getPriority() {
            return 1;
        }
    }

    static final class Factory extends AbstractImageLoaderFactory implements ImageLoaderFactory {

        @Override
        public String[] getSupportedMIMETypes() {
            return new String[] {MIME};
        }

        @Override
        public ImageFlavor[] getSupportedFlavors(String mime) {
            return new ImageFlavor[] {ImageFlavor.GRAPHICS2D};
        }

        @Override
        public ImageLoader newImageLoader(ImageFlavor flavor) {
            return new Loader();
        }

        @Override
        public boolean isAvailable() {
            return true;
        }
    }

    private static final class Loader extends AbstractImageLoader {

        @Override
        public Image loadImage(ImageInfo info, Map<String, Object> hints, ImageSessionContext session)
                throws ImageException, IOException {
            var art = Art.named(info.getOriginalURI())
                    .orElseThrow(() -> new ImageException("No drawing " + info.getOriginalURI()));
            return new Drawing(info, art.painter());
        }

        @Override
        public ImageFlavor getTargetFlavor() {
            return ImageFlavor.GRAPHICS2D;
        }
    }

    private static final class Drawing extends ImageGraphics2D {

        Drawing(ImageInfo info, Graphics2DImagePainter painter) {
            super(info, painter);
        }

        @Override
        public boolean isCacheable() {
            return false;
        }
    }
}
