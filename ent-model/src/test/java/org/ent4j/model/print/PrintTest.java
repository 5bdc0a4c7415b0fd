package org.ent4j.model.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintTest {

    private static final String PAGE =
            "<html lang=\"fr\"><head><title>Été</title><meta name=\"subject\" content=\"x\"/></head><body style=\"font-family: 'Liberation Sans'\">%s</body></html>";

    private static String sheet(byte[] workbook, Path folder) throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_page_says_its_words_and_fetches_nothing() throws IOException {
        var pdf = PdfPages.of(
                PAGE.formatted("<p>Élève à l’été 6\u2011A</p><img src=\"https://example.org/x.png\" alt=\"\"/>"));

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Élève à l’été 6-A");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void a_text_of_a_sheet_is_never_a_formula(@TempDir Path folder) throws IOException {
        var long1 = "é".repeat(SheetValue.MAX_TEXT + 5);
        var book = Sheets.of(sheets -> sheets.sheet(
                "Une\u0000feuille",
                1,
                List.of(SheetColumn.text("Nom", text -> text)),
                List.of("=1+1", "\u202Eabc", long1)));

        assertThat(sheet(book, folder)).doesNotContain("<f>").contains("autoFilter");
        assertThat(PlainText.of("\u202Eabc\u0000\n\ud800x😀")).isEqualTo("abc\nx😀");
    }

    @Test
    void more_lines_than_a_sheet_holds_are_refused() {
        Sheets.checkRows(1_048_575);
        assertThatThrownBy(() -> Sheets.checkRows(1_048_576)).hasMessageContaining("1048575");
    }
}
