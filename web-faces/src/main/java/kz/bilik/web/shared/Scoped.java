package kz.bilik.web.shared;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The resource needs a key with this scope; the role is checked by the services beside it. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Scoped {

    /** Opens the import of finished courses and everything that belongs to it. */
    String COURSE_IMPORT = "course:import";
}
