package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static final Charset LATIN9 = Charset.forName("ISO-8859-15");

    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private static Path edt;
    private static Path stsEmp;
    private static Path empSts;

    @BeforeAll
    static void a_good_school() {
        Sample.of(SampleSpec.oneSchool()).get().writeTo(sample, Progress.NONE).get();
        var files = sample.resolve("timetable").resolve(Academie.uai(0).value());
        edt = files.resolve("Edt_" + Academie.uai(0) + ".xml");
        stsEmp = files.resolve("sts_emp_" + Academie.uai(0) + "_2026.xml");
        empSts = files.resolve("emp_sts_" + Academie.uai(0) + "_2026.xml");
    }

    @Test
    void the_wrong_direction_is_named() {
        refused("sts_emp", "emp_sts", "rentree", "--sts-emp", empSts, "--emp-sts", stsEmp);
        refused("sts_emp", "EDT", "rentree", "--edt", stsEmp);
    }

    @Test
    void a_truncated_file_says_where_it_breaks() throws IOException {
        var bytes = Files.readAllBytes(edt);
        var cut = Files.write(folder.resolve("cut.xml"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        refused("cut.xml:", "tronqué", "rentree", "--edt", cut);
    }

    @Test
    void a_file_in_another_encoding_than_it_declares_is_named() throws IOException {
        var text = Files.readString(stsEmp, LATIN9).replace("FRANCAIS", "FRANÇAIS é");
        var wrong = Files.writeString(folder.resolve("wrong.xml"), text, StandardCharsets.UTF_8);

        refused("ISO-8859-15", "UTF-8", "rentree", "--sts-emp", wrong, "--emp-sts", empSts);
    }

    @Test
    void an_entity_bomb_is_refused() throws IOException {
        var bomb = Files.writeString(
                folder.resolve("bomb.xml"),
                "<!DOCTYPE ExportEmploiDuTemps [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><ExportEmploiDuTemps>&b;</ExportEmploiDuTemps>");

        refused("bomb.xml", "entité", "rentree", "--edt", bomb);
    }

    @Test
    void another_school_and_another_year_are_named() throws IOException {
        var other = Files.writeString(
                folder.resolve("other.xml"),
                Files.readString(empSts, LATIN9).replace(Academie.uai(0).value(), "0350122T"),
                LATIN9);

        refused("0350122T", Academie.uai(0).value(), "rentree", "--sts-emp", stsEmp, "--emp-sts", other);
        refused("2026-2027", "2025-2026", "rentree", "--edt", edt, "--year", "2025");
        refused(Academie.uai(0).value(), "0350122T", "rentree", "--edt", edt, "--uai", "0350122T");
    }

    @Test
    void what_is_no_xml_says_what_it_is() throws IOException {
        refused("text.xml", "n'est pas", "rentree", "--edt", Files.writeString(folder.resolve("text.xml"), "a;b;c"));
        refused("zip.xml", "ZIP", "rentree", "--edt", Files.writeString(folder.resolve("zip.xml"), "PK\u0003\u0004"));
        refused("void.xml", "vide", "rentree", "--edt", Files.writeString(folder.resolve("void.xml"), ""));
        refused("absent.xml", "introuvable", "rentree", "--edt", folder.resolve("absent.xml"));
        refused("AAF", "EDT", "rentree", "--aaf", edt);
    }

    @Test
    void a_refused_second_file_writes_nothing_of_the_first() throws IOException {
        var cut = Files.writeString(folder.resolve("cut.xml"), "<EDT_STS><PARAMETRES>");

        refused("cut.xml", "emp_sts", "rentree", "--aaf", sample.resolve("aaf"), "--sts-emp", stsEmp, "--emp-sts", cut);
    }

    /** One line that has both words, exit 2, and no data left behind. */
    private void refused(String word, String other, Object... command) {
        var data = folder.resolve("data");
        var args = new java.util.ArrayList<>(java.util.List.of(command));
        args.add("--data");
        args.add(data);
        var run = Run.ent(args.toArray());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(word).contains(other).doesNotContain("Exception");
        assertThat(data).doesNotExist();
    }
}
