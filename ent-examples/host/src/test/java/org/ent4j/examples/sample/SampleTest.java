package org.ent4j.examples.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.examples.sample.Samples.documents;
import static org.ent4j.examples.sample.Samples.elements;
import static org.ent4j.examples.sample.Samples.records;
import static org.ent4j.examples.sample.Samples.value;
import static org.ent4j.examples.sample.Samples.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.write.MemoryOutput;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class SampleTest {

    private static final Map<String, byte[]> FILES = Samples.files(Samples.spec(5, 42, 0.2));

    @Test
    void the_same_arguments_give_the_same_bytes_in_every_locale_and_time_zone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Samples.files(Samples.spec(5, 42, 0.2))).containsExactlyEntriesOf(FILES);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_seed_gives_other_people() {
        var other = Samples.files(Samples.spec(5, 43, 0.2));
        assertThat(other.get("truth.jsonl")).isNotEqualTo(FILES.get("truth.jsonl"));
    }

    @Test
    void one_school_is_a_college_of_some_430_pupils_and_others_are_lycees_too() {
        var one = Sample.of(SampleSpec.oneSchool()).get().writeTo(new MemoryOutput(), Progress.NONE);
        var types = records(FILES, "EtabEducNat").stream()
                .map(school -> value(school, "ENTStructureTypeStruct"))
                .collect(Collectors.toSet());

        assertThat(one.counts().pupils()).isBetween(380, 460);
        assertThat(types).containsExactlyInAnyOrder("COLLEGE", "LYCEE D ENSEIGNEMENT GENERAL");
    }

    @Test
    void uais_are_genuine_and_no_real_school_can_have_them() {
        for (var school = 0; school < Academie.MOST_SCHOOLS; school++) {
            var uai = Academie.uai(school);
            assertThat(Uai.parse(uai.value()).get()).isEqualTo(uai);
            assertThat(uai.departement()).isEmpty();
            assertThat(uai.value()).startsWith("999");
        }
    }

    @Test
    void the_manifest_counts_what_the_files_hold() {
        var manifest = new String(FILES.get("manifest.json"), UTF_8);
        var schools = records(FILES, "EtabEducNat");
        var truth = Samples.truth(FILES);

        assertThat(manifest)
                .contains("\"schools\": " + schools.size())
                .contains("\"pupils\": " + records(FILES, "Eleve").size())
                .contains("\"guardians\": " + records(FILES, "PersRelEleve").size())
                .contains("\"staff\": " + records(FILES, "PersEducNat").size())
                .contains("\"classes\": " + sum(schools, "ENTStructureClasses"))
                .contains("\"groups\": " + sum(schools, "ENTStructureGroupes"))
                .contains("\"lessons\": " + lessons())
                .contains("\"items\": " + truth.size())
                .contains("\"noisy\": "
                        + truth.stream().filter(line -> !line.noise().isEmpty()).count());
        FILES.forEach((path, bytes) -> {
            if (!path.equals("manifest.json")) {
                assertThat(manifest).contains("{\"path\": \"" + path + "\", \"bytes\": " + bytes.length + "}");
            }
        });
    }

    private static int sum(List<Element> records, String attribute) {
        return records.stream()
                .mapToInt(record -> values(record, attribute).size())
                .sum();
    }

    private static long lessons() {
        return documents(FILES, "/Edt_").stream()
                .flatMap(document -> elements(document, "Cours"))
                .filter(lesson -> lesson.hasAttribute("Jour"))
                .count();
    }

    @Test
    void identifiers_are_unique_and_links_lead_to_somebody() {
        var guardians = new HashSet<String>();
        records(FILES, "PersRelEleve").forEach(record -> guardians.add(value(record, "ENTPersonJointure")));
        var everybody = new ArrayList<>(guardians);
        records(FILES, "Eleve").forEach(record -> everybody.add(value(record, "ENTPersonJointure")));
        records(FILES, "PersEducNat").forEach(record -> everybody.add(value(record, "ENTPersonJointure")));
        var linked = records(FILES, "Eleve").stream()
                .flatMap(pupil -> values(pupil, "ENTElevePersRelEleve").stream())
                .toList();

        assertThat(everybody).doesNotHaveDuplicates();
        assertThat(linked).allMatch(link -> link.matches("\\d+\\$\\d\\d\\$[01]\\$[012]\\$[01]\\$[01]"));
        assertThat(linked.stream().map(link -> link.split("\\$", 2)[0]).collect(Collectors.toSet()))
                .isEqualTo(guardians);
        assertThat(linked.size()).as("siblings share guardians").isGreaterThan(guardians.size());
    }

    @Test
    void pupils_are_as_old_as_their_level_and_have_a_well_formed_ine() {
        var day = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        assertThat(records(FILES, "Eleve")).allSatisfy(pupil -> {
            var born =
                    LocalDate.parse(value(pupil, "ENTPersonDateNaissance"), day).getYear();
            var usual = switch (value(pupil, "ENTEleveLibelleMEF").charAt(0)) {
                case '6' -> 2015;
                case '5' -> 2014;
                case '4' -> 2013;
                case '3' -> 2012;
                case '2' -> 2011;
                case '1' -> 2010;
                default -> 2009;
            };
            assertThat(born).isBetween(usual - 1, usual + 1);
            assertThat(value(pupil, "ENTEleveINE")).matches("\\d{9}[A-Z]{2}");
        });
    }

    @Test
    void some_teachers_work_in_several_schools() {
        var teachers = records(Samples.files(Samples.spec(30, 7, 0)), "PersEducNat").stream()
                .map(agent -> values(agent, "ENTPersonFonctions"))
                .filter(functions -> functions.get(0).contains("$ENS$"))
                .toList();
        var shared = teachers.stream().filter(functions -> functions.size() > 1).count();

        assertThat((double) shared / teachers.size()).isBetween(0.03, 0.07);
    }

    @Test
    void no_address_leads_to_anybody() {
        var people = new ArrayList<>(records(FILES, "PersEducNat"));
        people.addAll(records(FILES, "PersRelEleve"));
        assertThat(people).allSatisfy(person -> {
            assertThat(value(person, "mail")).endsWith(".example");
            assertThat(value(person, "ENTPersonCodePostal")).matches("(99\\d{3})?");
            assertThat(value(person, "mobile")).matches("(\\+33 6 39 98 \\d\\d \\d\\d)?");
            assertThat(value(person, "homePhone"))
                    .matches("(\\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49) \\d\\d \\d\\d)?");
        });
    }

    @Test
    void the_year_that_is_asked_for_is_the_year_of_every_file() {
        var spec = SampleSpec.builder()
                .schools(1)
                .seed(1)
                .year(new SchoolYear(2031))
                .build();
        var files = Samples.files(spec);

        assertThat(String.join(" ", new TreeSet<>(files.keySet())))
                .contains("_Complet_20320115_", "sts_emp_9990001X_2031");
        assertThat(documents(files, "/Edt_")
                        .get(0)
                        .getElementsByTagName("AnneeScolaire")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("DatePremierJourSemaine1")
                        .getNodeValue())
                .isEqualTo("2031-09-01");
    }

    @Test
    void what_is_out_of_range_is_refused_in_both_languages() {
        assertThat(Sample.of(Samples.spec(0, 1, 0.2)).getLeft())
                .isEqualTo(new SampleRefusal.SchoolsOutOfRange(0, Academie.MOST_SCHOOLS));
        var noise = Sample.of(Samples.spec(1, 1, 1.5)).getLeft();
        assertThat(Messages.render(noise, Lang.FR)).isEqualTo("Le bruit est une part de 0 à 1 : 1.5 ne convient pas.");
        assertThat(Messages.render(noise, Lang.EN)).isEqualTo("Noise is a share from 0 to 1: 1.5 will not do.");
    }

    @Test
    void a_folder_with_files_is_left_alone_unless_it_has_a_sample_to_replace(@TempDir Path home) throws IOException {
        var spec = Samples.spec(1, 1, 0.2);
        var again = SampleSpec.builder().schools(1).seed(1).overwrite(true).build();
        var folder = home.resolve("sample");

        assertThat(Sample.of(spec).get().writeTo(folder, Progress.NONE).get().files())
                .hasSize(12);
        assertThat(Sample.of(spec).get().writeTo(folder, Progress.NONE).getLeft())
                .isEqualTo(new SampleRefusal.FolderNotEmpty(folder.toString()));
        Files.createFile(folder.resolve("timetable/left-over"));
        assertThat(Sample.of(again).get().writeTo(folder, Progress.NONE).isRight())
                .isTrue();
        assertThat(folder.resolve("timetable/left-over")).doesNotExist();

        var others = Files.createDirectories(home.resolve("others"));
        Files.writeString(others.resolve("thesis.txt"), "mine");
        assertThat(Sample.of(again).get().writeTo(others, Progress.NONE).getLeft())
                .isEqualTo(new SampleRefusal.FolderOfOthers(others.toString()));
        assertThat(Sample.of(again)
                        .get()
                        .writeTo(others.resolve("thesis.txt"), Progress.NONE)
                        .getLeft())
                .isInstanceOf(SampleRefusal.NotAFolder.class);
    }

    @Test
    void progress_ends_with_the_last_school() {
        var told = new ArrayList<Integer>();
        Sample.of(Samples.spec(4, 1, 0)).get().writeTo(new MemoryOutput(), (done, schools) -> told.add(done));
        assertThat(told).containsExactly(3, 4);
    }
}
