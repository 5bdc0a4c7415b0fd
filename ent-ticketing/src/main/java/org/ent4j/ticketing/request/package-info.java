/** What is asked for: the catalogue of requests, the form, attachments, and advice before it is sent. */
@NullMarked
package org.ent4j.ticketing.request;

import org.jspecify.annotations.NullMarked;
