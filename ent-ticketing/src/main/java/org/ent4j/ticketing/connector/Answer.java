package org.ent4j.ticketing.connector;

/**
 * What the host's controller answers.
 *
 * @param status of HTTP
 * @param type of the content
 */
public record Answer(int status, String type, String body) {

    static Answer text(int status, String body) {
        return new Answer(status, "text/plain; charset=utf-8", body);
    }

    static Answer json(int status, String body) {
        return new Answer(status, "application/json; charset=utf-8", body);
    }
}
