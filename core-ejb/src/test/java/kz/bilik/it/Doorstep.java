package kz.bilik.it;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Callable;

/**
 * Stands before every bean of the deployment, behind the container's check of roles: shows that a call was let in, and can end it there,
 * so that every use case can be tried by everyone without anything being done.
 */
public class Doorstep {

    private static final ThreadLocal<Step> NEXT = new ThreadLocal<>();

    private static final class Step {
        private boolean reached;
    }

    /** Whether the call came as far as the bean; the bean itself is not run. */
    public static boolean isReachedBy(Callable<?> call) throws Exception {
        var step = new Step();
        NEXT.set(step);
        try {
            call.call();
        } finally {
            NEXT.remove();
        }
        return step.reached;
    }

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        var step = NEXT.get();
        if (step == null) {
            return call.proceed();
        }
        step.reached = true;
        return nothing(call.getMethod().getReturnType());
    }

    /** What a method of this type can return, or take, when nothing is meant. */
    public static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type.isPrimitive() && type != void.class ? 0 : null;
    }
}
