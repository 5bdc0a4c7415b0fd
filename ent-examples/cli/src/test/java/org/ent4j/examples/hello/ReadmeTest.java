package org.ent4j.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("ent.root", "."));
    private static final Path HELLO =
            ROOT.resolve("ent-examples/cli/src/main/java/org/ent4j/examples/hello/Hello.java");

    @TempDir
    private Path folder;

    @Test
    void the_hello_of_the_readme_is_the_one_that_compiles() throws IOException {
        var source = Files.readString(HELLO);
        var body = source.substring(source.indexOf("        var file = "), source.indexOf("    }\n}"));

        assertThat(unindented(Files.readString(ROOT.resolve("README.md")))).contains(unindented(body));
    }

    @Test
    void the_hello_says_what_is_unknown_and_publishes() {
        Sample.of(SampleSpec.oneSchool()).get().writeTo(folder, Progress.NONE).get();
        var school = folder.resolve("timetable").resolve(Academie.uai(0).value());
        var said = said(() ->
                Hello.main(school.resolve("Edt_" + Academie.uai(0) + ".xml").toString()));

        assertThat(said).containsPattern("[1-9][0-9]{3,} séances").contains(" : ");
    }

    private static String said(Runnable program) {
        var out = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
