package org.ent4j.archrules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What the rules ask of a class, beyond what ArchUnit has words for. */
final class Conditions {

    private Conditions() {}

    /** Dependencies on the JDK and on libraries stay within the table of {@link PackageWords}. */
    static ArchCondition<JavaClass> staysWithinItsAllowList() {
        return dependencies(
                "depend on nothing outside their allow-list",
                (origin, target) -> PackageWords.isOurs(target)
                        || target.isPrimitive()
                        || PackageMatchers.of(PackageWords.allowedFor(origin)).test(target.getPackageName()));
    }

    /** A context knows the model and itself. */
    static ArchCondition<JavaClass> knowsNoOtherContext() {
        return dependencies(
                "depend on no context but the model",
                (origin, target) -> !PackageWords.isOurs(target)
                        || PackageWords.context(target).equals("model")
                        || PackageWords.context(target).equals(PackageWords.context(origin)));
    }

    /** Nobody reaches into another context's internals, nor from the model's side. */
    static ArchCondition<JavaClass> keepsOutOfForeignInternals() {
        return dependencies(
                "keep out of foreign internals",
                (origin, target) -> !PackageWords.isOurs(target)
                        || !target.getPackageName().contains(".internal")
                        || PackageWords.context(target).equals(PackageWords.context(origin)));
    }

    /** Signatures show the JDK, Vavr's control types and the library itself. */
    static ArchCondition<JavaMethod> showsOnlyPlainTypes() {
        return new ArchCondition<>("show only types of the JDK, io.vavr.control and this library") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(Predicate.not(Conditions::isPlain))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    /** Nobody extends a class that was not made for it. */
    static ArchCondition<JavaClass> isClosed() {
        return new ArchCondition<>("be final, sealed, abstract or an interface") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var closed = type.isInterface()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.getModifiers().contains(JavaModifier.ABSTRACT)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended by anybody"));
            }
        };
    }

    private static boolean isPlain(JavaClass type) {
        var name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || name.equals("io.vavr.control")
                || PackageWords.isOurs(type) && !name.contains(".internal");
    }

    private static ArchCondition<JavaClass> dependencies(String words, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed.test(origin, target(dependency)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
            }
        };
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }
}
