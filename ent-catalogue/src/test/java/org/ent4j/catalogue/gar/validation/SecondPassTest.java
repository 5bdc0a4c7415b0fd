package org.ent4j.catalogue.gar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hashes that are equal though the texts are not: so rare that the index is told so here. */
class SecondPassTest {

    private final Findings findings = new Findings(10);

    private static LongSet set(long... numbers) {
        var set = new LongSet();
        for (var number : numbers) {
            set.add(number);
        }
        return set;
    }

    private static List<LongSet> none(int count) {
        return Stream.generate(LongSet::new).limit(count).toList();
    }

    private static Row row(Kind kind, Object... values) {
        var row = new Row();
        row.begin(kind);
        row.stands(7, 3);
        for (int i = 0; i < values.length; i += 2) {
            var text = ((String) values[i + 1]).toCharArray();
            row.text(text, 0, text.length);
            row.end((Value) values[i]);
        }
        return row;
    }

    private static Row pupil(String id) {
        return row(Kind.PUPIL, Value.PERSON, id);
    }

    /** Both pupils and the teacher are suspicious of everything. */
    private SecondPass suspicious(int mostFirsts, Row... rows) {
        var all = set(Stream.of(rows).mapToLong(Row::keyHash).toArray());
        var doubled = Stream.of(Kind.values()).map(any -> all).toList();
        var pairs = Stream.of(rows)
                .filter(row -> row.kind() == Kind.PUPIL_MEF)
                .mapToLong(FirstPass::pupilInSchool)
                .toArray();
        var suspects = new Suspects(doubled, none(Target.values().length), set(pairs), all, set(), set(), set());
        var pass = new SecondPass(suspects, findings, mostFirsts);
        pass.begin("a.xml");
        Stream.of(rows).forEach(pass::row);
        return pass;
    }

    private Stream<String> found() {
        return findings.counts().stream().map(each -> each.check().id() + " " + each.count());
    }

    @Test
    void keys_that_are_only_suspicious_are_not_told_as_doubled() {
        suspicious(10, pupil("a"), pupil("b"), row(Kind.TEACHER, Value.PERSON, "c"));

        assertThat(found()).isEmpty();
    }

    @Test
    void keys_whose_values_are_cut_elsewhere_are_not_the_same() {
        suspicious(
                10,
                row(Kind.SCHOOL_GROUP, Value.UAI, "ab", Value.GROUP, "c"),
                row(Kind.SCHOOL_GROUP, Value.UAI, "a", Value.GROUP, "bc"));

        assertThat(found()).isEmpty();
    }

    @Test
    void keys_that_are_equal_are_told_each_time_but_the_first() {
        suspicious(10, pupil("a"), pupil("a"), pupil("b"), pupil("a"), row(Kind.TEACHER, Value.PERSON, "b"));

        assertThat(found()).containsExactly("CAT-VAL-30 2", "CAT-VAL-32 1");
        assertThat(findings.kept().findFirst().orElseThrow().line()).isEqualTo(7);
    }

    @Test
    void a_mef_twice_is_a_doubled_key_and_no_second_mef() {
        var mef = row(Kind.PUPIL_MEF, Value.UAI, "u", Value.PERSON, "p", Value.MEF, "m");

        suspicious(10, mef, mef);

        assertThat(found()).containsExactly("CAT-VAL-30 1");
    }

    @Test
    void when_there_are_too_many_to_remember_it_is_said_that_there_may_be_more() {
        suspicious(1, pupil("a"), pupil("b"), pupil("a"), pupil("b"));

        assertThat(found()).containsExactly("CAT-VAL-30 1");
        assertThat(findings.counts()).allMatch(CheckCount::isAtLeast);
    }

    @Test
    void equal_texts_have_equal_hashes_and_an_order_counts() {
        assertThat(pupil("abc").keyHash()).isEqualTo(pupil("abc").keyHash());
        assertThat(Hash.of(1, 2)).isNotEqualTo(Hash.of(2, 1));
    }
}
