package org.ent4j.catalogue.gar.validation;

import java.util.List;
import org.ent4j.model.feed.XmlAttribute;

/** Where the reading of a file stands, asked only when somebody wants to know. */
public interface Standing {

    /** Of the element that begins. */
    String namespace();

    boolean hasAttributes();

    /** Of the element that begins. */
    List<XmlAttribute> attributes();

    int line();

    int column();
}
