package kz.bilik.it;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.AccessMatrix;
import kz.bilik.AccessMatrix.Operation;

/** Every operation of the matrix on the services that are really deployed; one that is not, or that no client can reach, is an error. */
@Dependent
public class ServiceCalls {

    @Inject
    private BeanManager beans;

    public List<ServiceCall> all() {
        var deployed = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("kz.bilik."))
                .collect(Collectors.toMap(Bean::getBeanClass, Function.identity(), (first, producer) -> first));
        return AccessMatrix.operations().stream()
                .map(operation -> call(operation, deployed))
                .toList();
    }

    private ServiceCall call(Operation operation, Map<Class<?>, ? extends Bean<?>> deployed) {
        var bean = Optional.<Bean<?>>ofNullable(deployed.get(operation.service()))
                .orElseThrow(() -> new AssertionError(operation + " is not deployed"));
        return bean.getTypes().stream()
                .filter(type -> type instanceof Class<?> view && view != Object.class)
                .flatMap(type -> method((Class<?>) type, operation).stream()
                        .map(method -> new ServiceCall(
                                operation,
                                beans.getReference(bean, type, beans.createCreationalContext(bean)),
                                method)))
                .findAny()
                .orElseThrow(() -> new AssertionError(operation + " is open to no client"));
    }

    private static Optional<Method> method(Class<?> view, Operation operation) {
        return Arrays.stream(view.getMethods())
                .filter(method -> method.getName().equals(operation.method().getName()) && !method.isSynthetic())
                .filter(method -> Arrays.equals(
                        method.getParameterTypes(), operation.method().getParameterTypes()))
                .findAny();
    }
}
