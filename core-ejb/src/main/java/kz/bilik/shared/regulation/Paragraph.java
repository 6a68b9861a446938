package kz.bilik.shared.regulation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paragraphs of the Rules that a policy or a test stands for, for example {@code "23(3)"}.
 *
 * <p>Read by the traceability test, which proves that every ground of every policy has a test naming the same paragraph.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Paragraph {

    String[] value();
}
