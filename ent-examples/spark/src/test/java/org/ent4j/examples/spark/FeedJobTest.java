package org.ent4j.examples.spark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.importing.PersonRecords;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.feed.Feed;
import org.ent4j.examples.spark.files.Csv;
import org.ent4j.examples.spark.files.WholeFolder;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.matching.BlockMatcher;
import org.ent4j.model.matching.BlockMatcher.BlockKey;
import org.ent4j.model.matching.MatchParameters;
import org.ent4j.model.matching.MatchedPair;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.matching.Thresholds;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of two days, beside the library's own import of the same files. */
class FeedJobTest {

    private static final ImportPolicy POLICY = ImportPolicy.usual(Academie.DAY);
    private static final Steps QUIET = new Steps(new PrintWriter(new StringWriter()), Lang.FR);

    @TempDir
    static Path temp;

    private static Academie before;
    private static Academie after;
    private static ImportPlan plan;
    private static Directory directory;
    private static Path out;
    private static Feed.Counts counts;

    @BeforeAll
    static void run() {
        var whole = Academie.of(3, temp.resolve("whole"));
        before = NextDay.of(whole, temp.resolve("before"), 2);
        after = NextDay.of(whole, temp.resolve("after"), 0);
        directory = Directory.on(new InMemoryDirectory());
        directory.apply(plan(before)).get();
        plan = plan(after);
        out = temp.resolve("out");
        counts = feed(after, Optional.of(before), out);
    }

    private static ImportPlan plan(Academie academie) {
        return directory.plan(AafFeed.folder(academie.aaf()).complete(), POLICY).get();
    }

    private static Feed.Counts feed(Academie said, Optional<Academie> known, Path to) {
        try (var folder = WholeFolder.at(SparkOnTwoThreads.session(), hadoop(to))) {
            var feed = new Feed(SparkOnTwoThreads.session(), folder, QUIET, Academie.DAY);
            var earlier = known.map(each -> feed.known(hadoop(each.folder())));
            var done = feed.run(feed.said(hadoop(said.folder()), earlier), earlier);
            folder.complete();
            return done;
        }
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path(path.toUri());
    }

    private static List<String> lines(String table) {
        return Results.lines(out.resolve(table));
    }

    @Test
    void the_days_differ_in_every_way() {
        assertThat(plan.fates().keySet()).contains(Fate.CREATE, Fate.UPDATE, Fate.UNCHANGED, Fate.DISAPPEARED);
        assertThat(plan.fates().get(Fate.UPDATE)).isGreaterThan(50);
        assertThat(plan.fates().get(Fate.DISAPPEARED)).isGreaterThan(50);
        assertThat(plan.issues().stream().map(Issue::code))
                .contains("row.required-missing", "row.duplicate-id", "import.guardian-unknown");
    }

    @Test
    void the_plan_of_people_is_that_of_the_import() {
        var expected = plan.people().stream().map(FeedJobTest::line).sorted().toList();
        var found = SparkOnTwoThreads.session()
                .read()
                .parquet(out.resolve("plan").toString())
                .collectAsList()
                .stream()
                .map(row -> String.join("|", row.getString(0), row.getString(2), row.getString(3), row.getString(4)))
                .sorted()
                .toList();

        assertThat(found).isEqualTo(expected);
        assertThat(lines("plan.csv")).hasSize((int) plan.people().stream()
                .filter(line -> line.fate() != Fate.UNCHANGED)
                .count());
        plan.fates()
                .forEach((fate, people) ->
                        assertThat(counts.of(fate)).as("%s", fate).isEqualTo((long) people));
    }

    private static String line(PlanLine<?> line) {
        return String.join(
                "|",
                "AAF:98:" + line.item().key(),
                line.fate().name(),
                line.reasons().stream().map(each -> each.code()).collect(joining(" ")),
                line.reasons().stream()
                        .map(each -> Messages.render(each, Lang.FR))
                        .collect(joining(" ; ")));
    }

    @Test
    void structures_are_planned_as_by_the_import() {
        assertThat(plan.fatesOfStructures()).hasSizeGreaterThan(1);
        assertThat(lines("structures.csv").stream().map(line -> line.split(",")[0] + " " + line.split(",")[1]))
                .containsExactlyInAnyOrderElementsOf(plan.structures().stream()
                        .map(line -> line.item().key() + " " + line.fate().name())
                        .toList());
    }

    @Test
    void every_remark_has_its_file_and_line() {
        var expected = plan.issues().stream()
                .map(issue -> String.join(
                        "|",
                        issue.where().file(),
                        String.valueOf(issue.where().line()),
                        issue.where().element(),
                        issue.severity().name(),
                        issue.code(),
                        issue.text(Lang.FR)))
                .toList();
        var found = Csv.read(
                        SparkOnTwoThreads.session(), out.resolve("issues.csv").toString())
                .collectAsList()
                .stream()
                .map(row -> String.join(
                        "|",
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .toList();

        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_was_read_is_accounted_for() {
        var found = new TreeMap<String, int[]>();
        lines("tallies.csv").stream().map(line -> line.split(",")).forEach(field -> {
            var sum = found.computeIfAbsent(field[1], any -> new int[3]);
            for (var i = 0; i < 3; i++) {
                sum[i] += Integer.parseInt(field[i + 2]);
            }
        });
        var expected = new TreeMap<String, List<Integer>>();
        plan.tallies()
                .forEach(
                        tally -> expected.put(tally.category(), List.of(tally.read(), tally.kept(), tally.rejected())));

        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((category, sum) ->
                assertThat(Arrays.stream(sum).boxed().toList()).as(category).isEqualTo(expected.get(category)));
    }

    @Test
    void everybody_whom_the_files_name_is_there_once() {
        var said = new TreeSet<String>();
        plan.people().stream()
                .filter(line -> line.fate() != Fate.DISAPPEARED)
                .forEach(line -> said.add("AAF:98:" + line.item().key()));
        var found =
                SparkOnTwoThreads.session().read().parquet(out.resolve("people").toString()).collectAsList().stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList();

        assertThat(found).isEqualTo(List.copyOf(said));
        assertThat(counts.people()).isEqualTo(said.size());
    }

    @Test
    void duplicates_are_what_the_matcher_says_of_each_block() {
        directory.apply(plan).get();
        var expected = new TreeSet<String>();
        Stream.of(PeopleKind.values())
                .forEach(kind -> pairs(people(kind))
                        .forEach(pair -> expected.add(String.join(
                                ",",
                                kind.name(),
                                pair.first().key(),
                                pair.second().key(),
                                Thresholds.standard().decision(pair.score()).name(),
                                String.valueOf(pair.score().probability())))));

        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(lines("duplicates.csv").stream()
                        .map(line ->
                                String.join(",", Arrays.asList(line.split(",")).subList(0, 5))))
                .containsExactlyElementsOf(expected);
    }

    private static List<PersonRecord> people(PeopleKind kind) {
        return plan.people().stream()
                .filter(line -> line.fate() != Fate.DISAPPEARED)
                .map(line -> directory
                        .person(new PersonId("AAF:98:" + line.item().key()))
                        .orElseThrow())
                .filter(person -> PeopleKind.of(person.profil()) == kind)
                .map(PersonRecords::of)
                .toList();
    }

    private static List<MatchedPair> pairs(List<PersonRecord> people) {
        var counts =
                people.stream().flatMap(BlockMatcher::values).collect(groupingBy(value -> value, summingInt(any -> 1)));
        Map<BlockKey, List<PersonRecord>> blocks = new HashMap<>();
        people.forEach(record -> BlockMatcher.keys(record)
                .forEach(key ->
                        blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(record)));
        var matcher = BlockMatcher.of(MatchParameters.standard(), people.size(), counts);
        return blocks.entrySet().stream()
                .filter(block -> block.getValue().size() <= block.getKey().largest())
                .flatMap(block -> matcher.pairs(block.getValue(), Thresholds.standard()).stream())
                .distinct()
                .toList();
    }

    @Test
    @Tag("slow")
    void of_a_kind_of_which_a_file_is_broken_nobody_disappears() throws IOException {
        var broken = NextDay.of(before, temp.resolve("broken"), 1);
        var pupils = broken.files("Eleve").get(0);
        var text = Files.readString(pupils);
        Files.writeString(pupils, text.substring(0, text.length() / 2));
        var staff = broken.files("PersEducNat").get(0);
        Files.writeString(staff, Files.readString(staff).replaceAll("<!-- codeAcademieExport=\"[^\"]*\" -->", ""));

        var done = feed(broken, Optional.of(before), temp.resolve("broken-out"));

        var gone = Results.lines(temp.resolve("broken-out").resolve("plan.csv")).stream()
                .filter(line -> line.contains(",DISAPPEARED,"))
                .toList();
        assertThat(gone).isNotEmpty().allMatch(line -> line.contains(",PARENT,"));
        var issues = Results.lines(temp.resolve("broken-out").resolve("issues.csv"));
        assertThat(issues)
                .anyMatch(line -> line.startsWith(staff.getFileName() + ",") && line.contains("spark.no-academie"))
                .anyMatch(
                        line -> line.startsWith(pupils.getFileName() + ",") && line.contains("spark.feed.not-judged"));
        assertThat(done.remarks().rejected()).isPositive();
    }

    @Test
    void an_export_that_lacks_too_many_is_refused_and_leaves_nothing() throws IOException {
        var few = NextDay.of(before, temp.resolve("few"), 1);
        for (var file : few.files("PersRelEleve")) {
            var text = Files.readString(file);
            Files.writeString(file, text.substring(0, text.indexOf("<addRequest>")) + "</ficAlimMENESR>\n");
        }

        assertThatThrownBy(() -> feed(few, Optional.of(before), temp.resolve("few-out")))
                .isInstanceOfSatisfying(
                        Unusable.class,
                        refused -> assertThat(refused.label().fr()).contains("20 %"));
        assertThat(temp.resolve("few-out")).doesNotExist();
    }
}
