package kz.bilik.web.signin;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An act of a page that asks who is there once more: whoever has found a signed-in browser does not sign, revoke or give roles with it. The act is done when the user has
 * given the password or a code in the last minutes, else he is asked for it first and comes back to the page.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface StepUp {}
