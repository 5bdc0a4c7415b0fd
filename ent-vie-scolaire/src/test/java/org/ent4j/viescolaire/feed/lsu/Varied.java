package org.ent4j.viescolaire.feed.lsu;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ent4j.viescolaire.lsu.LsuId;

/** Values at random, the awkward ones often: limits, accents, quotes, tags, ends of lines. */
final class Varied {

    private static final List<String> WORDS = List.of(
            "élève",
            "Œuvre",
            "l'année",
            "<b>",
            "&amp;",
            "\"bien\"",
            "a\nb",
            "tab\tici",
            "2 > 1",
            "ÿ",
            "😀",
            "]]>",
            "n°",
            "x");

    final Random random;
    private final boolean sloppy;

    Varied(Random random) {
        this(random, false);
    }

    /** A sloppy one leaves out what is demanded and writes what is not allowed, now and then. */
    Varied(Random random, boolean sloppy) {
        this.random = random;
        this.sloppy = sloppy;
    }

    private boolean slips() {
        return sloppy && random.nextInt(60) == 0;
    }

    <T> Optional<T> demanded(T value) {
        return slips() ? Optional.empty() : Optional.of(value);
    }

    <T> T right(T value, T wrong) {
        return slips() ? wrong : value;
    }

    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean maybe() {
        return random.nextBoolean();
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return maybe() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Filled, up to that many characters; sometimes exactly that many. */
    String text(int most) {
        if (slips()) {
            return one("", " \n", "a\u0001", "a\rb", "T".repeat(most + 1));
        }
        var text = new StringBuilder("T");
        var words = random.nextInt(12);
        for (int i = 0; i < words; i++) {
            text.append(' ').append(one(WORDS));
        }
        while (random.nextInt(8) == 0 && text.length() < most) {
            text.append("à".repeat(most - text.length()));
        }
        return text.length() <= most ? text.toString() : "T".repeat(most);
    }

    LocalDate day() {
        return LocalDate.of(2026, 9, 1).plusDays(random.nextInt(300));
    }

    LocalDateTime moment() {
        return day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    /** From none to some, each made with its number. */
    <T> List<T> some(int most, IntFunction<T> make) {
        return some(0, most, make);
    }

    <T> List<T> some(int least, int most, IntFunction<T> make) {
        return IntStream.range(0, number(least, most)).mapToObj(make).toList();
    }

    /** Different ones of these, in any order. */
    <T> List<T> of(List<T> all, int least) {
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed.subList(
                0, Math.min(mixed.size(), number(Math.min(least, mixed.size()), mixed.size()))));
    }

    static LsuId id(String kind, int number) {
        return new LsuId(kind + "_" + number);
    }
}
