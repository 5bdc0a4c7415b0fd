package org.ent4j.viescolaire.feed.lsu;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A file with one thing changed, at random. */
final class Mutations {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "1",
            "4",
            "5",
            "+3",
            " 3 ",
            "007",
            "-1",
            "1.5",
            "999",
            "1000",
            "2147483648",
            "true",
            "TRUE",
            " false ",
            "x",
            "S",
            "D",
            "M",
            "epp",
            "PAR_AVN",
            "PAR_SAN",
            "CPD_FRA",
            "AUC",
            "PRO",
            "EPI_ART",
            "2016-02-29",
            "2015-02-29",
            "2016-13-01",
            "2016-06-21Z",
            "2016-06-21T06:00:00",
            "2016-06-21T25:00:00",
            "10000-01-01",
            "EL_01",
            "P_01",
            "P_02",
            "DI_020700",
            "DI_020700 DI_042100",
            "ENS_0123456789ABC",
            "EP_01 EP_02",
            "EPI_GROUPE_01",
            "CNC_01",
            "nothing",
            "1nothing",
            "a:b",
            "6EME_4",
            "020700",
            "0382032C",
            "12.5",
            "18/20",
            "é".repeat(100),
            "a".repeat(601),
            "a".repeat(1501),
            " \n ",
            "\r",
            "2.0",
            "3.0",
            "7.0",
            "8.0",
            "1.0",
            "2015",
            "0000-01-01",
            "RESP_01",
            "LV \u00e9t\u00e9",
            "\u00a0");

    private final Random random;
    private final Document document;

    private Mutations(Random random, Document document) {
        this.random = random;
        this.document = document;
    }

    static String of(String xml, Random random) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            new Mutations(random, document).mutate();
            var out = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private void mutate() {
        var element = anElement();
        switch (random.nextInt(11)) {
            case 0 -> remove(element);
            case 1 -> parent(element).insertBefore(element.cloneNode(true), element);
            case 2 -> swap(element);
            case 3, 4, 5 -> change(element);
            case 6 -> attribute(element).ifPresent(it -> element.removeAttributeNode(it));
            case 7 -> element.setAttribute(random.nextBoolean() ? "unknown" : "code", value());
            case 8 -> element.setTextContent(element.getTextContent().isBlank() ? value() : "");
            case 9 -> element.appendChild(document.createTextNode(random.nextBoolean() ? " " : value()));
            default -> rename(element);
        }
    }

    private static Node parent(Element element) {
        return element.getParentNode();
    }

    private void remove(Element element) {
        parent(element).removeChild(element);
    }

    private void swap(Element element) {
        var next = element.getNextSibling();
        while (next != null && next.getNodeType() != Node.ELEMENT_NODE) {
            next = next.getNextSibling();
        }
        if (next != null) {
            parent(element).insertBefore(next, element);
        }
    }

    private void change(Element element) {
        attribute(element).ifPresentOrElse(it -> it.setValue(value()), () -> leaf(element));
    }

    private void leaf(Element element) {
        if (element.getElementsByTagName("*").getLength() == 0) {
            element.setTextContent(value());
        }
    }

    private void rename(Element element) {
        var names = all();
        var other = names.get(random.nextInt(names.size())).getLocalName();
        document.renameNode(element, element.getNamespaceURI(), random.nextInt(4) == 0 ? "unknown" : other);
    }

    /** A value of the same attribute elsewhere is likelier to be almost right. */
    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private java.util.Optional<Attr> attribute(Element element) {
        var attributes = new ArrayList<Attr>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getNamespaceURI() == null) {
                attributes.add(attribute);
            }
        }
        return attributes.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(attributes.get(random.nextInt(attributes.size())));
    }

    /** By name first, so that what is rare is changed as often as what is common; never the root. */
    private Element anElement() {
        var names = all().stream().map(Element::getLocalName).distinct().toList();
        var name = names.get(random.nextInt(names.size()));
        var named = all().stream().filter(it -> it.getLocalName().equals(name)).toList();
        return named.get(random.nextInt(named.size()));
    }

    private List<Element> all() {
        var found = document.getDocumentElement().getElementsByTagName("*");
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
