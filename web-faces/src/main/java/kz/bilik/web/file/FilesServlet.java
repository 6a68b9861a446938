package kz.bilik.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import kz.bilik.file.FileService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.web.shared.Attachment;

/** {@code /files/<token>}: an uploaded file, always as an attachment; a foreign one and one that does not exist answer the same. */
@WebServlet("/files/*")
public class FilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern TOKEN = Pattern.compile("/([0-9a-f]{32})");

    @Inject
    private transient FileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = TOKEN.matcher(String.valueOf(request.getPathInfo()));
        if (!token.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = files.read(token.group(1));
            new Attachment(file.detail().name(), file.detail().type().mediaType()).announce(response);
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (NotFoundException notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
