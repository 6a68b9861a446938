package kz.bilik.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.Test;

/** The tests have Saxon on their class path, which veraPDF brings; the engine uses the platform's processor all the same (S21). */
class PinnedFactoriesTest {

    @Test
    void another_processor_on_the_class_path_is_not_used() {
        var found = TransformerFactory.newInstance().getClass().getName();
        var used = XmlFactories.transformerFactory(XmlFactories.nothing()).getClass();

        assertThat(found)
                .as("this test proves nothing without another processor")
                .startsWith("net.sf.saxon");
        assertThat(used.getModule().getName()).isEqualTo("java.xml");
    }
}
