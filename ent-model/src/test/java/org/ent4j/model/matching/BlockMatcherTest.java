package org.ent4j.model.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ent4j.model.matching.BlockMatcher.BlockKey;
import org.ent4j.model.matching.BlockMatcher.Value;
import org.ent4j.model.matching.Invented.Errors;
import org.ent4j.model.matching.Invented.Field;
import org.ent4j.model.matching.Invented.Setting;
import org.junit.jupiter.api.Test;

/** Blocks that know nothing of one another beside one memory that holds all. */
class BlockMatcherTest {

    private static final Invented SCHOOL = Invented.people(
            new Setting("school", 301, 1500, 0.2, 2, 1.5, Errors.SCHOOL, 0.03, 0.5, 0.01, 19),
            Field.BIRTH_DATE,
            Field.EMAIL,
            Field.INE);

    private static List<PersonRecord> records() {
        return SCHOOL.records();
    }

    private static Map<Value, Integer> counts(List<PersonRecord> people) {
        return people.stream().flatMap(BlockMatcher::values).collect(groupingBy(value -> value, summingInt(any -> 1)));
    }

    private static Set<MatchedPair> byBlocks(List<PersonRecord> people, Map<Value, Integer> counts) {
        Map<BlockKey, List<PersonRecord>> blocks = new HashMap<>();
        people.forEach(record -> BlockMatcher.keys(record)
                .forEach(key ->
                        blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(record)));
        var matcher = BlockMatcher.of(MatchParameters.standard(), people.size(), counts);
        return blocks.entrySet().stream()
                .filter(block -> block.getValue().size() <= block.getKey().largest())
                .flatMap(block -> matcher.pairs(block.getValue(), Thresholds.standard()).stream())
                .collect(toSet());
    }

    @Test
    void blocks_tell_what_one_memory_tells_pair_by_pair() {
        var people = records().stream()
                .map(PreparedPerson::of)
                .sorted(Comparator.comparing(PreparedPerson::key))
                .toList();
        var index = new CandidateIndex(people);
        var scoring = new Scoring(ValueFrequencies.of(people), MatchParameters.standard(), people.size(), true);
        var expected = new HashSet<MatchedPair>();
        for (var i = 0; i < people.size(); i++) {
            for (var j : index.candidates(people.get(i))) {
                var score = scoring.score(people.get(i), people.get(j));
                if (i < j && Thresholds.standard().decision(score) != Verdict.DIFFERENT) {
                    expected.add(new MatchedPair(
                            people.get(i).source(), people.get(j).source(), score));
                }
            }
        }

        assertThat(expected).hasSizeGreaterThan(300);
        assertThat(byBlocks(records(), counts(records()))).isEqualTo(expected);
    }

    @Test
    void values_that_one_alone_has_need_not_be_counted() {
        var counts = counts(records());
        var shared = new HashMap<>(counts);
        shared.values().removeIf(times -> times == 1);

        assertThat(shared).hasSizeLessThan(counts.size() / 2);
        assertThat(byBlocks(records(), shared)).isEqualTo(byBlocks(records(), counts));
    }

    /** What is lost by seeing pairs alone. */
    @Test
    void nearly_all_that_one_memory_is_sure_of_is_found() {
        var found = new TreeSet<String>();
        byBlocks(records(), counts(records())).forEach(pair -> found.add(name(pair)));
        var sure = new LinkedHashSet<String>();
        PeopleMatcher.over(records()).duplicates(Thresholds.standard()).stream()
                .filter(pair -> Thresholds.standard().decision(pair.score()) == Verdict.DUPLICATE)
                .forEach(pair -> sure.add(name(pair)));
        var both = sure.stream().filter(found::contains).count();

        assertThat(sure).hasSizeGreaterThan(200);
        assertThat((double) both / sure.size()).isGreaterThan(0.98);
    }

    private static String name(MatchedPair pair) {
        return pair.first().key() + " " + pair.second().key();
    }

    @Test
    void a_block_of_one_tells_nothing_and_a_record_is_once_in_a_block() {
        var matcher = BlockMatcher.of(MatchParameters.standard(), 1, Map.of());
        assertThat(matcher.pairs(records().subList(0, 1), Thresholds.standard()))
                .isEmpty();
        assertThat(IntStream.range(0, 200).mapToObj(records()::get).map(BlockMatcher::keys))
                .allMatch(keys -> keys.size() == Set.copyOf(keys).size());
    }
}
