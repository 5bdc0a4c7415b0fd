package org.ent4j.catalogue.address.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PatternProperties {

    private static final List<String> SHORT_TEXTS = texts();

    /** Every text of at most five letters of two. */
    private static List<String> texts() {
        var all = new ArrayList<>(List.of(""));
        for (var at = 0; at < all.size(); at++) {
            if (all.get(at).length() < 5) {
                all.add(all.get(at) + "a");
                all.add(all.get(at) + "b");
            }
        }
        return all;
    }

    @Provide
    Arbitrary<String> patterns() {
        return patterns(3);
    }

    private static Arbitrary<String> patterns(int depth) {
        var simple = Arbitraries.of("a", "b", ".", "[ab]", "[^a]", "\\Qab\\E", "\\w", "[a-b]", "()", "(?:a)");
        if (depth == 0) {
            return simple;
        }
        var inner = patterns(depth - 1);
        return Arbitraries.oneOf(
                simple,
                inner.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts)),
                inner.list().ofMinSize(2).ofMaxSize(3).map(parts -> "(" + String.join("|", parts) + ")"),
                Combinators.combine(inner, Arbitraries.of("*", "+", "?", "{2}", "{0,1}", "{1,}", "*?"))
                        .as((part, times) -> "(?:" + part + ")" + times));
    }

    private static CompiledPattern compiled(String text) {
        return new UrlPattern(text).compile().get();
    }

    private static boolean isSmall(String pattern) {
        return new UrlPattern(pattern).compile().isRight();
    }

    @Property(tries = 300)
    @Label("what is accepted is what java.util.regex accepts")
    void as_java(@ForAll("patterns") String pattern) {
        Assume.that(isSmall(pattern));
        var ours = compiled(pattern);
        var java = Pattern.compile(pattern);
        var some = SHORT_TEXTS.stream()
                .filter(text -> java.matcher(text).matches())
                .count();
        Statistics.collect(some == 0 ? "none" : some == SHORT_TEXTS.size() ? "all" : "some");
        Statistics.coverage(checker -> checker.check("some").percentage(share -> share > 50));

        assertThat(SHORT_TEXTS)
                .allSatisfy(text -> assertThat(ours.accepts(text))
                        .as(text)
                        .isEqualTo(java.matcher(text).matches()));
    }

    @Property(tries = 400)
    @Label("a common text is found when there is one, it is one, and it is the shortest")
    void common_texts(@ForAll("patterns") String one, @ForAll("patterns") String other) {
        Assume.that(isSmall(one) && isSmall(other));
        var first = Pattern.compile(one);
        var second = Pattern.compile(other);
        var common = compiled(one).common(compiled(other));
        var shortest = SHORT_TEXTS.stream()
                .filter(text ->
                        first.matcher(text).matches() && second.matcher(text).matches())
                .findFirst();
        Statistics.collect(common.isPresent());
        Statistics.coverage(checker -> {
            checker.check(true).percentage(share -> share > 20);
            checker.check(false).percentage(share -> share > 5);
        });

        common.ifPresent(text -> {
            assertThat(first.matcher(text).matches()).isTrue();
            assertThat(second.matcher(text).matches()).isTrue();
        });
        shortest.ifPresent(text -> assertThat(common.orElseThrow()).hasSize(text.length()));
    }

    @Property(tries = 500)
    void whatever_is_typed_is_understood_as_java_does_or_refused(@ForAll("typed") String typed) {
        var compiled = new UrlPattern(typed).compile();
        Statistics.collect(compiled.isRight());
        Statistics.coverage(checker -> {
            checker.check(true).percentage(share -> share > 5);
            checker.check(false).percentage(share -> share > 20);
        });
        if (compiled.isRight()) {
            var java = Pattern.compile(typed);
            assertThat(SHORT_TEXTS.stream().limit(15))
                    .allSatisfy(text -> assertThat(compiled.get().accepts(text))
                            .as("%s of %s", text, typed)
                            .isEqualTo(java.matcher(text).matches()));
        }
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "a", "b", ".", "*", "+", "?", "(", ")", "[", "]", "|", "^", "$", "\\", "Q", "E", "{", "}", "2",
                        ",", "-", "é", "\\Q", "\\E", "\\d", "(?:", "(?=", "&&")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }
}
