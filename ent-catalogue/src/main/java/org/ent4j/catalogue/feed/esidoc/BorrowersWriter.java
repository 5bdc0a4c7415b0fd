package org.ent4j.catalogue.feed.esidoc;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.ent4j.catalogue.esidoc.Borrower;
import org.ent4j.catalogue.feed.structure.XmlPrinter;

/**
 * Writes borrowers as e-sidoc and BCDI take them: windows-1252 with CR LF after the declaration. What windows-1252 lacks
 * is written as a numeric reference ({@code Ł} as {@code &#321;}), so that nothing is lost.
 */
public final class BorrowersWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\r\n";

    private final XmlPrinter xml;

    private BorrowersWriter(XmlPrinter xml) {
        this.xml = xml;
    }

    /**
     * Writes the whole file; the stream is flushed and left open.
     *
     * @throws IllegalArgumentException when there is nobody, as the format has no empty file
     */
    public static void write(List<Borrower> borrowers, OutputStream out) throws IOException {
        if (borrowers.isEmpty()) {
            throw new IllegalArgumentException("No borrowers.\nMaybe the export was not checked by EsidocRules.");
        }
        var text = new BufferedWriter(new OutputStreamWriter(out, BorrowersShape.CHARSET), 1 << 16);
        new BorrowersWriter(new XmlPrinter(text, BorrowersShape.CHARSET)).file(borrowers);
        text.flush();
    }

    private void file(List<Borrower> borrowers) {
        xml.raw(DECLARATION).raw("<FICHES_XML>\n");
        borrowers.forEach(this::borrower);
        xml.raw("</FICHES_XML>\n");
    }

    private void borrower(Borrower borrower) {
        xml.raw("  <EMPRUNTEURS>\n");
        line(BorrowersShape.NAME, borrower.name());
        line(BorrowersShape.BORN, borrower.born());
        line(BorrowersShape.ADDRESS, borrower.address());
        line(BorrowersShape.POSTAL_CODE, borrower.postalCode());
        line(BorrowersShape.TOWN, borrower.town());
        line(BorrowersShape.TELEPHONE, borrower.telephone());
        line(BorrowersShape.EMAIL, borrower.email());
        line(BorrowersShape.STATUS, borrower.status());
        borrower.className().ifPresent(name -> line(BorrowersShape.CLASS, name));
        line(BorrowersShape.ACCOUNT, borrower.account());
        line(BorrowersShape.PASSWORD, borrower.password());
        line(BorrowersShape.IDENTITY, borrower.identity());
        xml.raw("  </EMPRUNTEURS>\n");
    }

    private void line(String name, String text) {
        xml.raw("    ").text(name, text).raw("\n");
    }
}
