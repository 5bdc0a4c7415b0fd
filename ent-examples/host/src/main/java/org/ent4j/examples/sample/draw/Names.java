package org.ent4j.examples.sample.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** First names and surnames as France bears them, each drawn as often as its rough frequency says. */
public final class Names {

    private static final String HOME = "/org/ent4j/examples/sample/";
    private static final List<FirstName> FIRST_NAMES = read("first-names.txt", Names::firstNames);
    private static final Weighted<Surname> SURNAMES =
            new Weighted<>(read("surnames.txt", Names::surnames), Surname::weight);
    private static final Weighted<FirstName> GIRLS = only(true, false);
    private static final Weighted<FirstName> BOYS = only(false, false);
    private static final Weighted<FirstName> WOMEN = only(true, true);
    private static final Weighted<FirstName> MEN = only(false, true);

    private Names() {}

    /** A first name of somebody at school. */
    public static String ofPupil(Dice dice, boolean feminine) {
        return (feminine ? GIRLS : BOYS).draw(dice).text();
    }

    /** A first name of somebody who works or has children at school. */
    public static String ofAdult(Dice dice, boolean feminine) {
        return (feminine ? WOMEN : MEN).draw(dice).text();
    }

    /** A surname as one writes it in a letter: {@code de Villeneuve}, {@code N'Diaye}. */
    public static String surname(Dice dice) {
        return SURNAMES.draw(dice).text();
    }

    static List<FirstName> firstNames() {
        return FIRST_NAMES;
    }

    private static Weighted<FirstName> only(boolean feminine, boolean adult) {
        var some =
                FIRST_NAMES.stream().filter(name -> name.feminine() == feminine).toList();
        return new Weighted<>(some, name -> adult ? name.adults() : name.pupils());
    }

    private static Stream<FirstName> firstNames(String line) {
        var parts = line.split(": ", 2);
        var facts = parts[0].split(" ", -1);
        return names(parts[1])
                .map(name -> new FirstName(
                        name, facts[0].equals("F"), Integer.parseInt(facts[1]), Integer.parseInt(facts[2])));
    }

    private static Stream<Surname> surnames(String line) {
        var parts = line.split(": ", 2);
        return names(parts[1]).map(name -> new Surname(name, Integer.parseInt(parts[0])));
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(", ", -1));
    }

    private static <T> List<T> read(String resource, Function<String, Stream<T>> parse) {
        try (var stream = Names.class.getResourceAsStream(HOME + resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "%s is not there.\nMaybe the jar lost its resources.".formatted(resource));
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return lines.filter(line -> !line.startsWith("#")).flatMap(parse).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    record FirstName(String text, boolean feminine, int pupils, int adults) {}

    record Surname(String text, int weight) {}
}
