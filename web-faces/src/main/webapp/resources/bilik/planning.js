'use strict';
(function () {
  function Form(root) {
    this.root = root;
    this.body = root.querySelector('tbody');
    this.blank = this.body.querySelector('tr.fresh');
    this.queue = Promise.resolve();
    this.open = 0;
  }

  Form.prototype.columns = function (row) {
    return Array.prototype.filter.call(row.cells, function (cell) {
      return cell.dataset.column;
    });
  };

  Form.prototype.cells = function (row) {
    var cells = {};
    this.columns(row).forEach(function (cell) {
      cells[cell.dataset.column] = cell.querySelector('input, select').value;
    });
    return cells;
  };

  Form.prototype.isEmpty = function (row) {
    var cells = this.cells(row);
    return Object.keys(cells).every(function (column) {
      return !cells[column].trim();
    });
  };

  Form.prototype.tell = function (row, sign, text) {
    var place = row.querySelector('.sign');
    place.className = 'sign ' + sign;
    place.textContent = text;
  };

  /** Lines are saved one after the other, each with what stands in it when its turn comes. */
  Form.prototype.save = function (row) {
    var form = this;
    if (row.dataset.waiting || (row.dataset.fresh && form.isEmpty(row))) {
      return;
    }
    row.dataset.waiting = 'yes';
    form.open += 1;
    form.tell(row, 'busy', form.root.dataset.saving);
    if (row.dataset.fresh) {
      form.addBlank(row);
    }
    form.queue = form.queue.then(function () {
      delete row.dataset.waiting;
      var line = { cells: form.cells(row) };
      if (row.dataset.id) {
        line.id = Number(row.dataset.id);
        line.version = Number(row.dataset.version);
      }
      return form.send(line).then(function (answer) {
        form.show(row, answer);
      }, function (failure) {
        form.tell(row, 'bad', failure.message || form.root.dataset.failed);
      }).then(function () {
        form.open -= 1;
      });
    });
  };

  Form.prototype.send = function (line) {
    return fetch(this.root.dataset.save, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(line)
    }).then(function (response) {
      if (response.ok) {
        return response.json();
      }
      return response.headers.get('Content-Type') && response.headers.get('Content-Type').indexOf('application/json') === 0
        ? response.json().then(function (answer) { throw new Error(answer.message); })
        : Promise.reject(new Error(''));
    });
  };

  Form.prototype.addBlank = function (row) {
    var next = row.cloneNode(true);
    next.querySelectorAll('input, select').forEach(function (field) {
      field.value = '';
    });
    delete next.dataset.waiting;
    next.querySelectorAll('small').forEach(function (told) { told.remove(); });
    this.tell(next, '', '');
    delete row.dataset.fresh;
    row.classList.remove('fresh');
    row.querySelector('.remove').hidden = false;
    this.body.appendChild(next);
    this.blank = next;
  };

  Form.prototype.show = function (row, answer) {
    var form = this;
    row.dataset.id = answer.id;
    row.dataset.version = answer.version;
    row.classList.toggle('incomplete', !answer.complete);
    form.columns(row).forEach(function (cell) {
      var field = cell.querySelector('input, select');
      var known = answer.cells[cell.dataset.column] || '';
      if (!row.dataset.waiting && document.activeElement !== field && field.value !== known) {
        form.put(field, known);
      }
      cell.querySelectorAll('small').forEach(function (told) { told.remove(); });
      var problem = answer.problems[cell.dataset.column];
      cell.classList.toggle('told', Boolean(problem));
      field.setAttribute('aria-invalid', String(Boolean(problem && !problem.flag)));
      if (problem) {
        var told = document.createElement('small');
        told.className = problem.flag ? 'flag' : 'wrong';
        told.id = 'told-' + answer.id + '-' + cell.dataset.column;
        told.textContent = problem.text;
        cell.appendChild(told);
        field.setAttribute('aria-describedby', told.id);
      } else {
        field.removeAttribute('aria-describedby');
      }
    });
    form.tell(row, answer.complete ? 'good' : 'warn', answer.complete ? form.root.dataset.saved : form.root.dataset.kept);
    form.count(answer.count);
    var number = row.querySelector('th');
    if (number.textContent.trim() === '+') {
      form.number(row, answer.count.lines);
    }
  };

  /** A new line is the last of the whole form, also where the form has more pages than one. */
  Form.prototype.number = function (row, number) {
    row.querySelector('th').textContent = number;
    row.querySelectorAll('[aria-label]').forEach(function (field) {
      field.setAttribute('aria-label', field.getAttribute('aria-label').replace(/(, (\+|\d+))?$/, ', ' + number));
    });
  };

  /** What stands above the form says how much is in it now. */
  Form.prototype.count = function (count) {
    document.getElementById('countLines').textContent = count.lines;
    document.getElementById('countPlaces').textContent = count.places;
    var incomplete = document.getElementById('incomplete');
    incomplete.classList.toggle('none', !count.incomplete);
    incomplete.querySelector('span').textContent = count.told;
    var empty = document.getElementById('empty');
    if (empty && count.lines) {
      empty.remove();
    }
  };

  /** A pasted word finds its entry in the list by value or by what is shown; any other text stays, to be told wrong. */
  Form.prototype.put = function (field, text) {
    if (field.tagName !== 'SELECT') {
      field.value = text;
      return;
    }
    var wanted = text.trim().toLowerCase();
    var match = Array.prototype.find.call(field.options, function (option) {
      var shown = option.textContent.trim().toLowerCase();
      return option.value.toLowerCase() === wanted || shown === wanted || shown.indexOf(wanted + ' · ') === 0;
    });
    if (!match && wanted) {
      match = document.createElement('option');
      match.value = text.trim();
      match.textContent = text.trim();
      field.appendChild(match);
    }
    field.value = match ? match.value : '';
  };

  Form.prototype.remove = function (row) {
    var form = this;
    if (!row.dataset.id || !window.confirm(form.root.dataset.remove + '?')) {
      return;
    }
    form.queue = form.queue.then(function () {
      return form.send({ id: Number(row.dataset.id), remove: true }).then(function (answer) {
        for (var next = row.nextElementSibling; next && next.dataset.id; next = next.nextElementSibling) {
          form.number(next, Number(next.querySelector('th').textContent) - 1);
        }
        row.remove();
        form.count(answer.count);
      }, function (failure) {
        form.tell(row, 'bad', failure.message || form.root.dataset.failed);
      });
    });
  };

  Form.prototype.paste = function (cell, lines) {
    var row = cell.parentElement;
    var first = cell.cellIndex;
    lines.forEach(function (line) {
      line.split('\t').forEach(function (text, offset) {
        var target = row.cells[first + offset];
        var field = target && target.dataset.column && target.querySelector('input, select');
        if (field) {
          this.put(field, text.trim());
        }
      }, this);
      this.save(row);
      row = row.nextElementSibling || this.blank;
    }, this);
  };

  Form.prototype.move = function (cell, rows, columns) {
    var row = cell.parentElement;
    var at = cell.cellIndex + columns;
    if (rows) {
      row = rows > 0 ? row.nextElementSibling : row.previousElementSibling;
    }
    var target = row && row.cells[at];
    var field = target && target.dataset.column && target.querySelector('input, select');
    if (field) {
      field.focus();
      if (field.select) {
        field.select();
      }
    }
    return Boolean(field);
  };

  Form.prototype.keys = function (event) {
    var cell = event.target.closest('td[data-column]');
    if (!cell) {
      return;
    }
    var list = event.target.tagName === 'SELECT';
    var steps = { Enter: [1, 0] };
    if (!list) {
      steps.ArrowUp = [-1, 0];
      steps.ArrowDown = [1, 0];
    }
    if (event.altKey) {
      steps.ArrowLeft = [0, -1];
      steps.ArrowRight = [0, 1];
      steps.ArrowUp = [-1, 0];
      steps.ArrowDown = [1, 0];
    }
    var step = steps[event.key];
    if (step) {
      event.preventDefault();
      this.move(cell, step[0], step[1]);
    }
  };

  Form.prototype.listen = function () {
    var form = this;
    form.root.addEventListener('change', function (event) {
      var row = event.target.closest('tr.line');
      if (row && event.target.closest('td[data-column]')) {
        form.save(row);
      }
    });
    form.root.addEventListener('keydown', function (event) {
      form.keys(event);
    });
    form.root.addEventListener('click', function (event) {
      var button = event.target.closest('button.remove');
      if (button) {
        form.remove(button.closest('tr.line'));
      }
    });
    form.root.addEventListener('paste', function (event) {
      var cell = event.target.closest('td[data-column]');
      var text = event.clipboardData.getData('text').replace(/\r/g, '').replace(/\n$/, '');
      if (!cell || (text.indexOf('\n') < 0 && text.indexOf('\t') < 0)) {
        return;
      }
      event.preventDefault();
      form.paste(cell, text.split('\n'));
    });
    window.addEventListener('beforeunload', function (event) {
      if (form.open > 0) {
        event.preventDefault();
      }
    });
  };

  document.addEventListener('DOMContentLoaded', function () {
    var root = document.getElementById('planform');
    if (root && root.querySelector('input, select')) {
      new Form(root).listen();
    }
  });
})();
