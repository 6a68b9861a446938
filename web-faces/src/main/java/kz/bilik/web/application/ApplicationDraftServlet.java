package kz.bilik.web.application;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import kz.bilik.application.ApplicationDetail;
import kz.bilik.application.ApplicationService;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.persistence.Retrying;
import kz.bilik.web.shared.JsonMembers;
import kz.bilik.web.shared.Words;

/**
 * Saves the form of an application while it is filled in: the fields go in as JSON, what is still missing comes back. Only for the page itself, by
 * the session that opened it.
 */
@WebServlet("/application/draft")
public class ApplicationDraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApplicationService applications;

    @Inject
    private transient Retrying retrying;

    @Inject
    private transient AskedApplication asked;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"application/json".equals(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try (var reader = Json.createReader(request.getInputStream())) {
            var sent = reader.readObject();
            var content = ApplicationFields.content(fields(JsonMembers.object(sent, "fields")));
            var seen = (int) JsonMembers.whole(sent, "version");
            var version = retrying.call(() -> applications.write(asked.id(), content, seen));
            answer(response, HttpServletResponse.SC_OK, json(applications.application(asked.id()), version));
        } catch (JsonException | ClassCastException | IllegalArgumentException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (StaleException | IllegalTransitionException stale) {
            answer(response, HttpServletResponse.SC_CONFLICT, message(words.get("shared.error.stale")));
        } catch (RefusedException refused) {
            answer(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    message(words.ground(refused.ruling().grounds().get(0))));
        }
    }

    private static Map<String, String> fields(JsonObject sent) {
        var fields = new HashMap<String, String>();
        sent.forEach((name, value) -> fields.put(
                name,
                value.getValueType() == JsonValue.ValueType.STRING
                        ? ((JsonString) value).getString()
                        : value.toString()));
        return fields;
    }

    private JsonObject json(ApplicationDetail detail, int version) {
        var missing = Json.createArrayBuilder();
        detail.missing()
                .forEach(ground -> missing.add(Json.createObjectBuilder()
                        .add("paragraph", words.of("shared.paragraph", ground.paragraph()))
                        .add("text", words.ground(ground))));
        var answer = Json.createObjectBuilder()
                .add("version", version)
                .add("missing", missing)
                .add(
                        "count",
                        words.of("application.missing.count", detail.missing().size()));
        if (detail.first() != null) {
            answer.add(
                    "first",
                    Json.createObjectBuilder()
                            .add("id", detail.first().id().value())
                            .add(
                                    "text",
                                    words.of("application.first", detail.first().number())));
        }
        return answer.build();
    }

    private static JsonObject message(String text) {
        return Json.createObjectBuilder().add("message", text).build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }
}
