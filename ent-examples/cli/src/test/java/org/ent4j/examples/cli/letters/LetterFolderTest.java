package org.ent4j.examples.cli.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ent4j.examples.host.file.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFolderTest {

    @TempDir
    private Path folder;

    private void write(String content, boolean overwriting, boolean keeping) {
        try (var letters = LetterFolder.open(folder, overwriting)) {
            letters.draft(LetterFolder.LETTERS, content.getBytes(StandardCharsets.UTF_8));
            if (keeping) {
                letters.keep();
            }
        }
    }

    @Test
    void drafts_have_no_name_and_leave_nothing_unless_they_are_kept() {
        write("one", false, false);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void letters_that_are_there_are_lost_only_when_that_is_asked_for_and_done() throws IOException {
        write("one", false, true);

        assertThatThrownBy(() -> write("two", false, true)).isInstanceOf(Unusable.class);
        write("two", true, false);
        assertThat(folder.resolve(LetterFolder.LETTERS)).hasContent("one");
        write("two", true, true);
        assertThat(folder.resolve(LetterFolder.LETTERS)).hasContent("two");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_draft_that_a_killed_command_left_may_hold_codes_that_work() throws IOException {
        Files.writeString(folder.resolve("." + LetterFolder.LETTERS + ".part"), "codes");

        assertThatThrownBy(() -> write("two", false, true)).isInstanceOf(Unusable.class);
        assertThat(folder).isDirectoryContaining("glob:**.part");
    }

    @Test
    void files_that_cannot_get_their_names_are_all_told_and_stay() throws IOException {
        var letters = LetterFolder.open(folder, true);
        Files.createDirectories(folder.resolve(LetterFolder.WITHOUT).resolve("in the way"));
        letters.draft(LetterFolder.WITHOUT, new byte[] {1});
        letters.draft(LetterFolder.LETTERS, new byte[] {2});

        assertThatThrownBy(letters::keep).isInstanceOf(Unusable.class).hasMessageContaining(LetterFolder.WITHOUT);
        letters.close();
        assertThat(folder.resolve(LetterFolder.LETTERS)).hasBinaryContent(new byte[] {2});
        assertThat(folder.resolve("." + LetterFolder.WITHOUT + ".part")).exists();
    }
}
