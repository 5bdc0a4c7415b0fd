package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRosterCommandTest {

    private static final Map<String, String> BUNDLE = Map.of(
            "manifest.csv", """
                    propertyName,value
                    oneroster.version,1.2
                    file.orgs,bulk
                    file.classes,bulk
                    file.users,bulk
                    file.roles,bulk
                    file.enrollments,bulk
                    """,
            "orgs.csv", "sourcedId,name,type,identifier\ns1,Collège,school,0350001L\n",
            "classes.csv", "sourcedId,title,classCode,classType,schoolSourcedId\nk1,Sixième A,6A,homeroom,s1\n",
            "users.csv", """
                    sourcedId,enabledUser,givenName,familyName,email
                    p1,true,Léa,Martin,lea@example.org
                    t1,true,Ada,Roux,ada@example.org
                    """,
            "roles.csv", """
                    sourcedId,userSourcedId,roleType,role,orgSourcedId
                    r1,p1,primary,student,s1
                    r2,t1,primary,teacher,s1
                    """,
            "enrollments.csv", """
                    sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role
                    e1,k1,s1,p1,student
                    """);

    @TempDir
    private Path folder;

    @BeforeEach
    void a_bundle_in_a_folder() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        for (var file : BUNDLE.entrySet()) {
            Files.writeString(folder.resolve("in").resolve(file.getKey()), file.getValue());
        }
    }

    private Run onData(Object... words) {
        var all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = folder.resolve("data");
        return Run.ent(all);
    }

    @Test
    void what_was_imported_is_written_and_nothing_changes_since() throws IOException {
        var imported = onData("directory", "import", "--oneroster", folder.resolve("in"), "--json");
        var written = onData("directory", "oneroster", "--out", folder.resolve("out"), "--uai", "0350001L");
        var delta = onData(
                "directory",
                "oneroster",
                "--out",
                folder.resolve("delta.zip"),
                "--delta-since",
                folder.resolve("out"),
                "--json");

        assertThat(imported.exit()).isZero();
        assertThat(imported.json().at("/imports/0/people/create").asInt()).isEqualTo(2);
        assertThat(written.exit()).isZero();
        assertThat(Files.readString(folder.resolve("out/users.csv")))
                .contains("Martin")
                .doesNotContain("@example.org");
        assertThat(delta.json().at("/files")).allSatisfy(file -> {
            assertThat(file.get("active").asInt()).isZero();
            assertThat(file.get("gone").asInt()).isZero();
        });
    }

    @Test
    void a_delta_alone_and_an_unknown_school_are_one_clear_line() {
        onData("directory", "import", "--oneroster", folder.resolve("in"));
        onData("directory", "oneroster", "--out", folder.resolve("out"));
        onData("directory", "oneroster", "--out", folder.resolve("d"), "--delta-since", folder.resolve("out"));

        var delta = onData("directory", "import", "--oneroster", folder.resolve("d"));
        var school = onData("directory", "oneroster", "--out", folder.resolve("x"), "--uai", "0350002M");

        assertThat(delta.exit()).isEqualTo(2);
        assertThat(delta.errLines()).singleElement().asString().contains("donnez d'abord le lot");
        assertThat(school.exit()).isEqualTo(2);
        assertThat(school.errLines()).singleElement().asString().contains("0350002M n'est pas dans l'annuaire");
    }
}
