package org.ent4j.ticketing.spi;

import java.io.IOException;

/** Sends an e-mail of plain text. */
public interface SendMail {

    /** @throws IOException when it could not be given to the mail server */
    void send(String to, String subject, String text) throws IOException;
}
