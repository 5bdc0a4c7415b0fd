package org.ent4j.directory.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.text.Folding;

/** Logins from names: {@code prenom.nom}, then {@code prenom.nom2}, {@code prenom.nom3}… Source: entcore, Login. */
public final class Logins {

    /** Each of the two parts is cut here. */
    static final int LONGEST_PART = 30;

    /** For a name without a single Latin letter or digit. */
    static final String NAMELESS = "compte";

    private final Predicate<Login> taken;
    private final Map<String, Integer> next = new HashMap<>();
    /** Two bases may lead to one login: {@code dupont} with the number 21, {@code dupont2} with 1, {@code dupont21}. */
    private final Set<Login> given = new HashSet<>();

    private Logins(Predicate<Login> taken) {
        this.taken = taken;
    }

    /** Gives logins out one after the other, none twice and none that is taken. For one thread. */
    static Logins besides(Predicate<Login> taken) {
        return new Logins(taken);
    }

    /** The first login of that name that is free; the same answer for the same name and the same taken ones. */
    public static Login propose(PersonName name, Predicate<Login> taken) {
        return besides(taken).give(name);
    }

    /** What the login of a name begins with: accents and signs removed, lower case, each part cut. */
    public static String base(PersonName name) {
        var parts =
                Stream.of(name.firstName(), name.usageName()).map(Logins::part).filter(part -> !part.isEmpty());
        return parts.reduce((first, last) -> first + "." + last).orElse(NAMELESS);
    }

    Login give(PersonName name) {
        var base = base(name);
        var number = IntStream.iterate(next.getOrDefault(base, 1), each -> each + 1)
                .filter(each -> isFree(numbered(base, each)))
                .findFirst()
                .orElseThrow();
        next.put(base, number + 1);
        var login = numbered(base, number);
        given.add(login);
        return login;
    }

    private boolean isFree(Login login) {
        return !given.contains(login) && !taken.test(login);
    }

    private static Login numbered(String base, int number) {
        return new Login(number == 1 ? base : base + number);
    }

    private static String part(String name) {
        var plain = lower(Folding.fold(name)).replaceAll("[^a-z0-9]", "");
        return plain.substring(0, Math.min(LONGEST_PART, plain.length()));
    }

    /** ASCII only, so that no locale has a word in it. */
    private static String lower(String folded) {
        return folded.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
