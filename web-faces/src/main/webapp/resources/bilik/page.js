'use strict';
(function () {
  var STASH = 'bilik.form:' + location.pathname;

  function fields() {
    return Array.prototype.filter.call(document.querySelectorAll('main input, main select, main textarea'), function (field) {
      return field.name && ['hidden', 'password', 'submit', 'button', 'file'].indexOf(field.type) < 0;
    });
  }

  function keepForm() {
    var kept = fields().map(function (field) {
      return field.type === 'checkbox' || field.type === 'radio' ? [field.name, field.value, field.checked] : [field.name, field.value];
    });
    sessionStorage.setItem(STASH, JSON.stringify(kept));
  }

  function restoreForm() {
    var kept = sessionStorage.getItem(STASH);
    if (!kept) {
      return;
    }
    sessionStorage.removeItem(STASH);
    var byName = {};
    JSON.parse(kept).forEach(function (entry) {
      (byName[entry[0]] = byName[entry[0]] || []).push(entry);
    });
    fields().forEach(function (field) {
      var entry = (byName[field.name] || []).shift();
      if (!entry) {
        return;
      }
      if (entry.length === 3) {
        field.checked = entry[2];
      } else {
        field.value = entry[1];
      }
    });
  }

  function prepareLanguages() {
    var form = document.getElementById('language');
    if (!form || form.tagName !== 'FORM') {
      return;
    }
    form.addEventListener('submit', function () {
      keepForm();
      document.getElementById('language:back').value = location.pathname + location.search;
    });
  }

  function preventDoubleSubmit() {
    document.addEventListener('submit', function (event) {
      var form = event.target;
      if (!form.classList.contains('once')) {
        return;
      }
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
    });
    window.addEventListener('pageshow', function () {
      document.querySelectorAll('form.once').forEach(function (form) {
        delete form.dataset.sent;
      });
    });
  }

  function prepareMenu() {
    var burger = document.getElementById('burger');
    var menu = document.getElementById('menu');
    if (!burger || !menu) {
      return;
    }
    burger.addEventListener('click', function () {
      burger.setAttribute('aria-expanded', String(menu.classList.toggle('open')));
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        menu.classList.remove('open');
        burger.setAttribute('aria-expanded', 'false');
      }
    });
  }

  function prepareSearchKey() {
    var search = document.getElementById('search');
    document.addEventListener('keydown', function (event) {
      var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
      var asked = (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
      if (search && asked) {
        event.preventDefault();
        search.focus();
      }
    });
  }

  function prepareSheets() {
    var step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0] };
    document.addEventListener('keydown', function (event) {
      var cell = event.target.closest ? event.target.closest('.sheet td') : null;
      var move = step[event.key];
      if (!cell || !move) {
        return;
      }
      var row = cell.parentElement;
      var next = move[0] > 0 ? row.nextElementSibling : row.previousElementSibling;
      var input = next && next.cells[cell.cellIndex] && next.cells[cell.cellIndex].querySelector('input');
      event.preventDefault();
      if (input) {
        input.focus();
        input.select();
      }
    });
    document.addEventListener('paste', function (event) {
      var cell = event.target.closest ? event.target.closest('.sheet td') : null;
      if (!cell) {
        return;
      }
      var lines = event.clipboardData.getData('text').replace(/\r/g, '').replace(/\n$/, '').split('\n');
      if (lines.length < 2 && lines[0].indexOf('\t') < 0) {
        return;
      }
      event.preventDefault();
      var row = cell.parentElement;
      lines.forEach(function (line) {
        line.split('\t').forEach(function (value, offset) {
          var target = row && row.cells[cell.cellIndex + offset];
          var input = target && target.querySelector('input');
          if (input) {
            input.value = value.trim();
          }
        });
        row = row && row.nextElementSibling;
      });
    });
  }

  // A file that the field does not take is refused where it is chosen: nothing is sent and nothing that was typed is lost.
  function prepareUploads() {
    document.addEventListener('change', function (event) {
      var field = event.target;
      if (field.type !== 'file' || !field.dataset.largest) {
        return;
      }
      var file = field.files[0];
      var told = '';
      if (file && !field.accept.split(',').some(function (kind) { return file.name.toLowerCase().endsWith(kind); })) {
        told = field.dataset.kind;
      } else if (file && file.size > Number(field.dataset.largest) * 1024 * 1024) {
        told = field.dataset.large;
      }
      var place = field.parentElement.querySelector('.wrong');
      if (!place) {
        place = document.createElement('span');
        place.className = 'wrong';
        place.setAttribute('role', 'alert');
        field.parentElement.appendChild(place);
      }
      field.setCustomValidity(told);
      place.textContent = told;
    });
  }

  function announceSessionEnd() {
    var ending = document.getElementById('ending');
    if (!ending) {
      return;
    }
    var seconds = Number(ending.dataset.seconds);
    window.setTimeout(function () {
      keepForm();
      ending.hidden = false;
    }, Math.max(30, seconds - 120) * 1000);
  }

  document.addEventListener('DOMContentLoaded', function () {
    prepareLanguages();
    preventDoubleSubmit();
    prepareMenu();
    prepareSearchKey();
    prepareSheets();
    prepareUploads();
    announceSessionEnd();
    restoreForm();
  });
})();
