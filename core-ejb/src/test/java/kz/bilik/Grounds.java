package kz.bilik;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.bilik.shared.regulation.Ground;

/** Every ground and every enum for people that the module has, found on the class path and not in a list that ages. */
final class Grounds {

    private static final List<Class<?>> ENUMS = enums();

    private Grounds() {}

    static List<Ground> all() {
        return ENUMS.stream()
                .filter(Ground.class::isAssignableFrom)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Ground.class::cast)
                .toList();
    }

    /** Public enums outside policies and models: states, kinds, roles. */
    static List<Enum<?>> wordsForPeople() {
        return ENUMS.stream()
                .filter(type -> !Ground.class.isAssignableFrom(type) && Modifier.isPublic(type.getModifiers()))
                .filter(type -> !type.getPackageName().matches("kz\\.bilik\\.[a-z]+\\.(policy|model|store)"))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
    }

    private static List<Class<?>> enums() {
        return new ClassFileImporter()
                .withImportOption(new CoreClasses()).importPackages("kz.bilik").stream()
                        .filter(JavaClass::isEnum)
                        .filter(JavaClass::isTopLevelClass)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
