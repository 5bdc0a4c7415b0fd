package org.ent4j.viescolaire.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads back what was written. */
final class Books {

    private Books() {}

    /** The rows of each sheet, by its name. */
    static Map<String, List<Row>> sheets(byte[] xlsx) {
        var sheets = new LinkedHashMap<String, List<Row>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, false))) {
            for (var sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return sheets;
    }

    /** A sheet that has to be there. */
    static List<Row> sheet(byte[] xlsx, String name) {
        return Optional.ofNullable(sheets(xlsx).get(name)).orElseThrow();
    }

    static List<String> head(List<Row> rows) {
        return rows.get(0).stream().map(cell -> cell.asString()).toList();
    }

    /** The parts of the file, by their names. */
    static Map<String, String> parts(byte[] xlsx) {
        var parts = new HashMap<String, String>();
        try {
            var file = Files.createTempFile("book", ".xlsx");
            Files.write(file, xlsx);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var text = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(text, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return parts;
    }

    /** The text of each page, on one line. */
    static List<String> pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(page(document, page));
            }
            return pages;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
