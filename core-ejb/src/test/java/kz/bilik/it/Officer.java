package kz.bilik.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The officer of one of many districts; the descriptor of the tests makes a bean of it for each of them. */
public class Officer {

    public static final int COUNT = 50;

    public static Stream<String> names() {
        return IntStream.rangeClosed(1, COUNT).mapToObj("officer%02d"::formatted);
    }

    /** Outside any transaction: each service call is one of its own, as in the product. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T call(Callable<T> useCase) throws Exception {
        return useCase.call();
    }
}
