package kz.bilik.it;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import kz.bilik.AccessMatrix.Operation;

/** An operation as the clients of its service have it, and the service as they get it. */
public record ServiceCall(Operation operation, Object service, Method method) {

    public String name() {
        return operation.toString();
    }

    public Object invoke(Object... arguments) throws InvocationTargetException, IllegalAccessException {
        return method.invoke(service, arguments);
    }

    /** With nothing given. */
    public Object invokeEmpty() throws InvocationTargetException, IllegalAccessException {
        return invoke(
                Arrays.stream(method.getParameterTypes()).map(Doorstep::nothing).toArray());
    }
}
